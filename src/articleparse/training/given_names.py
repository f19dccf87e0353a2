# ruff: noqa: RUF001 - names in the scripts of their countries
"""Given names that the lists of Faker lack: of South Asia, Africa, the Arab world, Israel and smaller languages.

Written by hand, casefolded. Names that are common words of headlines too are left out: hope, victory, border, Israel.
"""

from __future__ import annotations

__all__ = ["GIVEN_NAMES"]

_SAID = """
অনির্বাণ অনিল অভিজিৎ অমিত অরিন্দম অরুণ আনিকা আনিসুর আনোয়ার আবদুর আবদুল আব্দুল আরিফ আরিফুল আলী আহমেদ ইমরান উত্তম উসমান
ওমর কাজী কামরুল কৌশিক খাদিজা গৌতম জান্নাতুল জাহানারা জাহিদ জাহিদুল জিয়াউর জেসমিন তানজিল তানভীর তানিয়া তাপস তারিক
তারেক তাহমিনা দীপক দেবাশিস নজরুল নাঈম নাজনীন নাদিয়া নাসরিন নাসির নাহিদ নির্মল পার্থ প্রসেনজিৎ ফয়সাল ফাতেমা ফারজানা
ফারুক ফাহমিদা ফাহিম বিশ্বজিৎ মনির মনিরুল মরিয়ম মানস মামুন মাসুদ মাসুম মাহমুদ মাহমুদা মাহমুদুল মিজানুর মিতা মুজিবুর
মুহাম্মদ মেহেদী মো মোঃ মোস্তাফিজুর মোহাম্মদ মৌসুমী রঞ্জন রফিকুল রবীন্দ্র রাকিব রাকিবুল রাজীব রাবেয়া রিতা রুবেল রুমানা
রেজাউল রেহানা রোকেয়া লাবণ্য লায়লা লুৎফর শফিক শফিকুল শরিফুল শাকিল শাহনাজ শাহাদাত শাহানা শাহীন শিরিন শুভঙ্কর শেখ
শ্রাবণী সঞ্জয় সন্দীপ সাইদুর সাইফুল সাকিব সাদিক সাদিয়া সাবিনা সালমা সালমান সুজন সুদীপ সুনীল সুব্রত সুমন সুলতানা
সুস্মিতা সৈয়দ সোহেল সৌমিত্র সৌরভ স্বপন হাবিবুর হারুন হাসান হাসিবুল হুমায়ুন
احمد ارسلان ارشد ارم اسد اسلم اشرف اكرم امجد امنه انصار انعم انور انيس اويس اياز بابر بشريٰ بلال ثمينه ثناء جاويد جنيد
جواد حفصه حماد حنا حنيف خديجه خرم داؤد ذوالفقار ذيشان رابعه رخسانه زاهد ساره سدره سرفراز سعديه سميرا سيد سيده شازيه
شاهد شاهزيب شبانه شفيق شكيل شمائله شهباز شهزاد صائمه صبا صديق طاهره طلحه ظفر عائشه عاصمه عاليه غزاله غلام فريحه فوزيه
فياض كامران كرن كلثوم لبنيٰ لياقت ماريه ماهين مبشر مجيد مدثر مديحه معاذ مهوش نازيه نبيله نصرت نواز نورين نويد هارون
وقار وقاص
ابراهيم ادم ادهم اسامه اسراء اسلام اسماء اسماعيل الاء امل امير اميره امين امينه انس ايمن ايه ايوب باسل باسم بدر بسمه
بشار بشري بشير بكر تهاني ثريا جميله جني حمد حمزه حنان حياه خلود دانا داود دلال ديما دينا رانيا رباب رحاب رضوي رغد رنا
رندا رنيم ريهام زهراء سلمي سلوي سماح سميره سميه سناء سهام سهي سوسن شيرين شيماء صفاء ضحي عبدالرحمن عبدالعزيز عبدالكريم
عبير عزه علا عمار عيسي غاده غسان فاتن فايز فريده لبني لمي لميس ليلي مجدي مروه مصطفي معتز منال مني مها مهند موسي ميثم
ميساء نايف نجلاء نجوي نهي نواف نورا هاله هبه هدي هشام ولاء يحيي يسرا
ارزو ازاده الهام الهه بهاره بهرام بهروز بهنام خسرو داريوش راضيه رامين روزبه سامان ساناز سهراب سياوش شاهين شيما فرزانه
فرشاد فرهاد كاوه كيان كيوان ليلا مهناز ميلاد مينا ندا نيلوفر هديه ياسمن پروانه پريسا پويا پيمان
אבי אהוד אורית אורלי אילנית אמנון אריאלה אריק בני גאולה גד גדעון גלית דודו דורית דליה הגר חדוה חנן יונית יוסי יפעת
ירון כרמית ליאת לימור מוטי מורן מירב מירי נירית סיגל סמדר עדית עודד עינב עינת עירית עמוס ענת עפר עפרה צחי רוית רונית
רונן רותי רינת רפי שגית שירלי שלומי שלומית שמרית שרון שרית
अंजलि अंजू अनीता अनुराग अभिनव अलका अश्विनी आनंद आयशा आरती आशुतोष आसिफ इमरान ऋचा ऋतिक ओंकार करण काजल गणपत गीतांजलि चंदन
जावेद ज्ञानेश्वर तनु तुषार दीपा दीपिका देवेंद्र धर्मेंद्र धीरज नंदकुमार नंदिनी नरेंद्र नरेश नसीम नितिन निधि नीतू नीरज
नीलम पायल पूनम प्रतीक प्राजक्ता प्रियंका प्रीति फातिमा फिरोज बाळासाहेब बिनोद बिमल भूपेंद्र मयंक महेंद्र मीनाक्षी मृणाल
मोनिका मोहम्मद मोहित योगेंद्र योगेश रविंद्र राखी राजेंद्र रामेश्वर रितेश रुचि रोशनी वंदना विनीत वीरेंद्र वैभव शबाना
शरयू शशांक शालिनी शाहरुख शिवम शीतल शुभम शैलेश श्रीकांत श्रुति श्वेता संतोष सलमान सायली सुमित सुरेंद्र सुहास सोनम
सोनिया स्वप्नील स्वाति हर्ष हिमांशु हेमंत
અમિત અલ્પેશ ઉર્વશી કલ્પેશ કિંજલ કુણાલ કેતન ગીતા જિગ્નેશ જ્યોતિ દિપ્તી ધર્મેશ નરેશ નિકુંજ નિલેશ પ્રિયા ભરત ભાવેશ ભૂમિ
મનીષ મિતેશ મીના યોગેશ રીના રેખા વિજય વૈશાલી સુરેશ હર્ષદ હાર્દિક હિતેશ હેતલ
అనిత అనిల్ అరుణ్ అశోక్ కవిత కిరణ్ కిషోర్ గోపాల్ చంద్రశేఖర్ జగన్ దివ్య నరేష్ నవీన్ నాగరాజు నాగేశ్వరరావు పద్మ పవన్ పూజ
ప్రకాష్ ప్రవీణ్ ప్రసాద్ ప్రియాంక భరత్ భాస్కర్ మధు మహేందర్ మహేష్ మాధవి మురళి రమేష్ రవి రాజేష్ రాధిక రామకృష్ణ రాము
లక్ష్మణ్ లావణ్య వంశీ విజయ్ వినోద్ వెంకటేశ్వర్లు వెంకటేష్ వెంకట్ శిరీష శైలజ శ్రీకాంత్ శ్రీధర్ శ్రీనివాస్ సంతోష్ సతీష్
సత్యనారాయణ సాయి సుజాత సునీత సునీల్ సురేష్ సౌమ్య స్వాతి హరి హరీష్
அனிதா அருண் கவிதா கார்த்திகேயன் கார்த்திக் குமார் சந்தோஷ் சரவணன் சிவகுமார் சிவா சுரேஷ் செந்தில் தினேஷ் தீபா பாலாஜி
பிரகாஷ் பிரியா மகேஷ் மீனா முருகன் லட்சுமி விஜய் வெங்கடேசன்
ਅਮਰਜੀਤ ਕੁਲਦੀਪ ਗੁਰਪ੍ਰੀਤ ਜਸਵਿੰਦਰ ਬਲਜੀਤ ਮਨਪ੍ਰੀਤ ਰਣਜੀਤ ਸੁਖਵਿੰਦਰ ਹਰਪ੍ਰੀਤ ಅನಿಲ್ ಕಾವ್ಯ ಕುಮಾರ್ ಪ್ರಕಾಶ್ ಪ್ರಿಯಾ ಮಂಜುನಾಥ್ ರಮೇಶ್
ರಾಜೇಶ್ ಲಕ್ಷ್ಮಿ ಸುರೇಶ್ അഞ്ജലി അനിൽ അബ്ദുൽ ജോസഫ് തോമസ് പ്രിയ ബിജു മനോജ് മുഹമ്മദ് മേരി രമ്യ രാജേഷ് ലക്ഷ്മി വിനോദ് ഷാജി
സുരേഷ്
արա գարիկ շուշան վարդան տաթեւ დეა ლუკა საბა სანდრო სოფო
αλέξησ αντώνησ βίκυ θανάσησ θοδωρήσ λίνα λευτέρησ μάκησ μανώλησ ραλλού σπύροσ στέλιοσ τάσοσ φώτησ χρύσα
азамат айгерім айгүл алена алесь аляксандр андрэй асхат бауыржан бекзат боряна венцислав веселина вольга вук віктар
гергана гүлмира гүлнар данияр десислава димитър динара дәурен ерлан ермек жанар жельо жељка зміцер ивана ивелина
калоян кацярына красимир мадина микола милош момчил мікалай мұрат назерке наталля немања нұрлан огнян петър петя
пламен радослав радостина ралица росица румен святлана серік слађана стефка сяргей таццяна уладзімір юлія юрій јелена
љиљана љупчо қанат әсел
aistė audronė austėja birutė daiva danguolė erki gabija gintaras gints heiki jolita jūratė kaire kairi kristīne laima
liis loreta maarja madis märt nijolė pille rimas skaistė taavi tanel urtė valdas veiko vidas vytenis žilvinas
ainhoa andoni andreu antía anxo arantxa asier bernat beñat brais breixo carles carme dolors edurne elisenda eneko
enric eulàlia ferran francesc garazi gorka haizea iago icía ignasi irati iria izaro iñigo jaume josu julen kepa koldo
lluc lluís maialen manoel martiño marçal mercè meritxell miquel miren montse nagore narcís oier olatz oriol paio pere
queralt quim roser sabela sergi unai unax uxía uxío xabi xabier xosé xoán xènia zuriñe àlex àngel
aled alun aneirin angharad arwel beca bedwyr branwen bríd carys ceri cerys ciarán conchúr dafydd delyth dyfan dyfed
dónal eabha eilir elen eleri ffion fionn geraint gethin gráinne gwenllian heledd huw hywel iestyn ifan iolo llewelyn
llinos lorcán lowri mairéad meinir mererid micheál muiris máire mícheál nerys oisín osian owain pádraig ruairí róisín
rónán seán sinéad siobhán sioned siwan siân séamus tomos tudur éabha éamon órla
aysun ayşe banu başak belgin berk burcu büşra ceren ceyda didem doğan doğukan ebru ece emrah erdem erhan esin ezgi
feride funda furkan gamze gonca gülcan gülden gülhan gülşen günel handan hande havva haydar irmak i̇lhan i̇lker i̇pek
i̇rem i̇smail kerem kübra levent melike melis meltem müge nazan neslihan nesrin nihat nilay nilgün nilüfer nurgül okan
ozan oğuz pelin pınar ramin rıza sedef selda semih serap serdar serhat sevda soner suna taner tarık taylan tolga
tuncay tuğba yeliz yeşim yiğit çiğdem özkan ülkü ümit şenay şermin şeyma şəbnəm
boldizsár csenge domonkos elek fruzsina gellért lóránt sarolta szabina zsuzsa
abdulkareem abdulrahman abeba abebe abimbola abiola adebayo adebola adegoke ademola adeola adesola adetola adewale
adeyemi adhiambo ahmadu akin alemu amaka aminu andries auma awino ayo ayomide babajide babatunde barend bashir bekele
berhanu bimbo birtukan bisi bolaji bolanle bongani bonginkosi buhle bukola cheptoo chidi chidinma chika chinonso
chinwe chioma christo cobus damilola danie dapo dawie dawit deji dele dewald dotun ebo ebunoluwa efua elmarie elsabe
eyob femi fikru folake francois frikkie funke funmi funmilayo garba gbenga girma haile hirut idowu ijeoma isah jabu
jaco jide jumoke kagiso karabo karien katlego kayode kebede kehinde kemi kgosi khanyi kipchoge kobus koos kunle lanre
lawal lebogang lekan lemlem lerato liezel lindiwe lwazi marelize marietjie mbali mduduzi mekdes meron mesfin mpho
msugh mulugeta mwajuma neels nicolene niyi nkechi nkem nkosinathi nkululeko nokuthula nompumelelo nomsa nosipho
nqobile ntombi ntombifuthi nwando obioma olabisi oladele oladipo olajide olalekan olamide olasunkanmi olawale olayinka
olu olubunmi olufemi olumide olusegun oluseyi olusola oluwaseun oluwatobi onyeka opeyemi phumzile rabiu refilwe riaan
rotimi sanele sanet sarel schalk segun selam seun seyi shabani shola sifiso siphiwe sipho sizwe somto suné tadesse
taiwo tayo tebogo temitope terhemba tersia tersoo terver tesfaye thabo thandi thato themba thulani tigist tijjani
tinus tiro tolu torkwase toyin tshepo tunde ugochukwu ugonna uzoma vusi vuyani vuyo xolani xolisa yakubu yemi yinka
yohannes yonas zandile zanele zerihun zodwa zuhura zwelakhe
aarti aashish abhijit abhinav abhishek aditi ajay ajit akash akhil akhilesh alok aman amita amitabh amjad amna anand
ananya anil anisur anjana anju ankit ankita ankur anshul anubhav anuj anum anupam anuradha anurag aparna aqsa archana
arifur arnab arpit arshad arslan arti arun aruna arvind ashish ashok ashutosh ashwin ashwini atul avinash awais azhar
balaji bhagyashree bharat bharti bhavana bhavesh bhupendra bhushan bipin bushra chamara chandan chathura chetan chitra
darshan deepak deepali deepika deepti devendra devesh dhananjay dhanya dharmendra dheeraj dilrukshi dilshan dinesh
dipak dipankar durgesh fahad faisal farzana ganesh gayatri geeta geetha govind gurpreet hammad haroon harpreet harsha
harshit harshita heena hemant hemlata himanshu indrani iqra jahidul janhavi jaspreet javed jayant jayanta jayashree
jitendra junaid jyotsna kailash kajal kalpana kalyani kamini kamlesh kanchan kapil kareena karthik kartik kasun
kaushik kavita kavitha keerthi keshav ketan khurram kiran kirti kishore komal krishnan krithika kriti kshitij kuldeep
kunal kushal lalit lata laxmi madhu madhuri madhusudan mahendra mahesh mahmudul mamta mandeep mangesh manish manisha
manju manjula manoj mansi mayank mayur meena meenakshi meghna mehwish milind mithun mizanur mohit mrinal mubashir
mukesh mukul muskan naina namrata nandita narayan narendra naresh nasrin navneet nayan neelam neena neeraj neerja
neetu nilesh nimal niraj niranjan nirmal nirmala nishant nithya nitin nivedita nouman nusrat nuwan omkar pankaj parag
paresh parul parvathi pavan pavithra payal piyush poonam prabhakar prabhat prachi pradeep pradip prakash pramod pranab
pranay pranjal prasad prasanna prashant prasoon prateek pratibha pratik pratima praveen pravin preeti prem prerna
pritam priti priyanka puja punit purnima rabia rafiqul raghu raj raja rajan rajani rajat rajeev rajendra rajesh rajiv
rajkumar raju rakesh rakhi raman ramesh ramya ranjan ranjana ranjit ranjith rashi rashmi ratan ravindra reema reena
rehan rekha renu renuka reshma richa rishabh ritesh ritika ritu rizwan rohini rohit roopa rucha ruchi ruchika rumana
rupa rupali rupesh sachin sadhana sadman sagar saima sajid sakshi sameer sanath sandeep sandhya sangeeta sanjana
sanjay sanjeev sanjiv sanket santosh sapna saqib satish satyajit saurabh savita seema shabnam shahid shahzad shailaja
shailendra shailesh shakil shakti shalini shambhavi shamima shankar shantanu sharad sharmila shashank shashi shekhar
shikha shilpa shiv shivam shoaib shobha shobhana shraddha shruti shubham shubhangi shweta shyam simran smita smriti
snehal sohail sonal sonali sonam soumya sourav sravani srikanth srinath srinivas srishti subhash subramanian sudha
sudhir sudip suhas sujata sujit sukanya suman sumana sumit sumitra sundar sunethra sunil sunita supriya suraj surbhi
surendra suresh sushant sushil sushma swapna swapnil swarnali swati tahmina tanmay tanvir tapan tarun tharindu tushar
uday umesh urmila usha vaibhav vaishali vandana varun vatsal veena venkat venkatesh vibha vidya vignesh vijay vijaya
vikas vikram vikrant vimal vinay vinayak vineet vinita vinod vipin vipul vishal vishnu vivek waqas yashwant yogendra
yogesh zeeshan zubair
aiman amirul andi annisa arief arnel azlan azman azmi bayani bayu dede endang fadhil faizal fajar febri hazwan heri
iskandar izzati jericho jhoanna khairul ligaya luzviminda maricar mohd nadiah nanda nazri norazlina retno rizal
rizalyn rizky rodel rohaiza roslan rully safiah septian shahrul sigit sugeng suryadi suryanto syafiq tika widodo yanti
yayan yogi zainal zulkifli
albana belma besa branimir dinko dritan dritëro dubravka dženan edlira elira enkeleida ermal gašper gentian gezim
jehona jeta jurica krešimir majlinda mitja muamer nedim nermina nexhmije primož sead shkelzen skënder stipe tihana
tvrtko valbona valdete vedad vjosa vlatka xhevdet zlatan zrinka zvonimir
กนกวรรณ กมล กัญญา กัลยา กิตติ กิตติศักดิ์ จันทร์เพ็ญ จิราพร จิรายุ จุฑามาศ ชัชชาติ ชัยวัฒน์ ชาญชัย ชุติมา ณรงค์ ณัฐ
ณัฐชา ณัฐธิดา ณัฐพล ณัฐวุฒิ ดวงใจ ดารุณี ทวีศักดิ์ ทักษิณ ธนกร ธนพล ธนวัฒน์ ธนา ธวัชชัย ธีรพงษ์ ธีระ นงนุช นภา นันทนา
บุญชัย บุญมี บุษบา ประพันธ์ ประวิทย์ ปรีชา ปวีณา ปิยวรรณ ปิยะ พงษ์ศักดิ์ พรทิพย์ พัชรี พิชัย พิมพ์ชนก ภาณุพงศ์ มยุรี
มานพ มานะ มาลี ยุพา รัตนา รุ่งนภา ลลิตา วรรณา วราภรณ์ วันชัย วิชัย วิชาญ วิทยา วิภา วิโรจน์ วิไล วีรพงษ์ วีระ
ศักดิ์ชัย ศิริพร ศิริวรรณ สมคิด สมชาย สมบัติ สมบูรณ์ สมพงษ์ สมพร สมศักดิ์ สมหญิง สายฝน สุชาติ สุดา สุนีย์ สุรชัย
สุรศักดิ์ สุรีย์ สุวรรณา อนุชา อนุสรณ์ อภิชาติ อภิสิทธิ์ อรพรรณ อรุณ อัญชลี อำนาจ เกรียงไกร เฉลิม เพ็ญศรี เสกสรร ไพศาล
ไพโรจน์
"""
GIVEN_NAMES = frozenset(_SAID.split())
"""Given names in the scripts of their countries."""
