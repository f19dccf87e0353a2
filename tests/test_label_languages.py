"""The body is found in any language: pages in languages and scripts of which the package has no words."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.locales import codes

BODIES = {
    "eo": (
        "La malnova ponto super la rivero estos fermita de la unua de majo, decidis la urba konsilio lundon vespere.",
        "Inĝenieroj trovis ruston en tri el la kvar ĉefaj kabloj, kaj la riparo ne plu povas atendi, diris la estro.",
        "La busoj iros tra la tunelo, dum la biciklantoj uzu la pramon, kiu veturos duoble pli ofte ol nun.",
    ),
    "la": (
        "Pons vetus, qui ultra flumen ducit, Kalendis Maiis omnibus claudetur, ut senatus urbis die Lunae decrevit.",
        "Fabri in tribus e quattuor funibus robiginem invenerunt, neque opus diutius differri potest, inquit ille.",
        "Interea navicula bis saepius quam nunc homines et birotas ab altera ripa ad alteram transportabit.",
    ),
    "lb": (
        "D'al Bréck iwwer de Floss gëtt vum éischte Mee un fir all Verkéier gespaart, huet de Gemengerot decidéiert.",
        "D'Ingenieuren hunn Rascht an dräi vun de véier Haaptkabele fonnt, an d'Reparatur kann net méi waarden.",
        "D'Bussen fueren duerch den Tunnel, an d'Vëlosfuerer sollen d'Fähr huelen, déi duebel sou dacks fiert.",
    ),
    "mt": (
        "Il-pont il-qadim fuq ix-xmara se jingħalaq għat-traffiku kollu mill-ewwel ta' Mejju, iddeċieda l-kunsill.",
        "L-inġiniera sabu s-sadid fi tlieta mill-erba' kejbils ewlenin, u t-tiswija ma tistax tistenna aktar.",
        "Il-karozzi tal-linja se jgħaddu mill-mina, filwaqt li r-roti jistgħu jużaw il-lanċa li titlaq spiss.",
    ),
    "so": (
        "Buundada duugga ah ee webiga waxaa laga xidhi doonaa gaadiidka oo dhan laga bilaabo koowda Maajo.",
        "Injineerradu waxay daxal ka heleen saddex ka mid ah afarta xadhig ee waaweyn, dayactirkuna ma sugi karo.",
        "Basasku waxay mari doonaan tunnel-ka, halka baaskiilleyda laga codsaday inay isticmaalaan doonta.",
    ),
    "mn": (
        "Голын дээрх хуучин гүүрийг тавдугаар сарын нэгнээс эхлэн бүх хөдөлгөөнд хаана гэж хотын зөвлөл шийдвэрлэв.",
        "Инженерүүд дөрвөн гол кабелийн гурваас зэв олсон тул засварыг цаашид хойшлуулах боломжгүй гэж дарга хэлэв.",
        "Автобус хонгилоор явах бөгөөд дугуйчид одоогийнхоос хоёр дахин олон явах усан онгоц хэрэглэнэ.",
    ),
    "ne": (
        "नदीमाथिको पुरानो पुल मे महिनाको पहिलो दिनदेखि सबै सवारीका लागि बन्द हुने नगर परिषद्ले सोमबार निर्णय गर्‍यो।",
        "इन्जिनियरहरूले चारमध्ये तीन मुख्य तारमा खिया भेट्टाएका छन् र मर्मत अब पर्खन सक्दैन, मेयरले भने।",
        "बसहरू सुरुङबाट जानेछन् भने साइकल चालकहरूलाई अहिलेभन्दा दोब्बर चल्ने डुङ्गा प्रयोग गर्न भनिएको छ।",
    ),
    "ml": (
        "നദിക്ക് കുറുകെയുള്ള പഴയ പാലം മേയ് ഒന്നു മുതൽ എല്ലാ വാഹനങ്ങൾക്കും അടയ്ക്കുമെന്ന് നഗരസഭ തിങ്കളാഴ്ച തീരുമാനിച്ചു.",
        "നാല് പ്രധാന കേബിളുകളിൽ മൂന്നിലും തുരുമ്പ് കണ്ടെത്തിയതിനാൽ അറ്റകുറ്റപ്പണി ഇനി വൈകിക്കാനാവില്ലെന്ന് മേയർ പറഞ്ഞു.",
        "ബസുകൾ തുരങ്കത്തിലൂടെ പോകും, സൈക്കിൾ യാത്രക്കാർ ഇരട്ടി തവണ ഓടുന്ന ബോട്ട് ഉപയോഗിക്കണമെന്ന് അഭ്യർത്ഥിച്ചു.",
    ),
    "kn": (
        "ನದಿಯ ಮೇಲಿನ ಹಳೆಯ ಸೇತುವೆಯನ್ನು ಮೇ ಒಂದರಿಂದ ಎಲ್ಲಾ ವಾಹನಗಳಿಗೆ ಮುಚ್ಚಲಾಗುವುದು ಎಂದು ನಗರಸಭೆ ಸೋಮವಾರ ನಿರ್ಧರಿಸಿತು.",
        "ನಾಲ್ಕು ಮುಖ್ಯ ಕೇಬಲ್‌ಗಳಲ್ಲಿ ಮೂರರಲ್ಲಿ ತುಕ್ಕು ಕಂಡುಬಂದಿದ್ದು, ದುರಸ್ತಿ ಇನ್ನು ಕಾಯಲು ಸಾಧ್ಯವಿಲ್ಲ ಎಂದು ಮೇಯರ್ ಹೇಳಿದರು.",
        "ಬಸ್ಸುಗಳು ಸುರಂಗದ ಮೂಲಕ ಸಾಗಲಿವೆ, ಸೈಕಲ್ ಸವಾರರು ಈಗಿನದಕ್ಕಿಂತ ಎರಡು ಪಟ್ಟು ಓಡುವ ದೋಣಿಯನ್ನು ಬಳಸಬೇಕು.",
    ),
    "am": (
        "በወንዙ ላይ ያለው አሮጌ ድልድይ ከግንቦት መጀመሪያ ጀምሮ ለሁሉም ተሽከርካሪዎች እንደሚዘጋ የከተማው ምክር ቤት ሰኞ ወሰነ።",
        "መሐንዲሶች ከአራቱ ዋና ገመዶች በሦስቱ ላይ ዝገት በማግኘታቸው ጥገናው ከዚህ በላይ ሊዘገይ አይችልም ሲሉ ከንቲባው ተናግረዋል።",
        "አውቶቡሶች በዋሻው በኩል የሚያልፉ ሲሆን ብስክሌት ነጂዎች ከአሁኑ በእጥፍ የሚመላለሰውን ጀልባ እንዲጠቀሙ ተጠይቀዋል።",
    ),
    "my": (
        "မြစ်ကူးတံတားဟောင်းကို မေလ ၁ ရက်နေ့မှစ၍ ယာဉ်အားလုံးအတွက် ပိတ်မည်ဟု မြို့တော်ကောင်စီက တနင်္လာနေ့တွင် ဆုံးဖြတ်ခဲ့သည်။",
        "အဓိက ကေဘယ်ကြိုးလေးချောင်းအနက် သုံးချောင်းတွင် သံချေးတက်နေသဖြင့် ပြင်ဆင်မှုကို ဆက်မစောင့်နိုင်တော့ဟု မြို့တော်ဝန်က ပြောသည်။",
        "ဘတ်စ်ကားများသည် ဥမင်လိုဏ်ခေါင်းမှ သွားမည်ဖြစ်ပြီး စက်ဘီးစီးသူများအား ကူးတို့ကို အသုံးပြုရန် တောင်းဆိုထားသည်။",
    ),
    "km": (
        "ស្ពានចាស់ឆ្លងទន្លេនឹងត្រូវបិទចំពោះចរាចរណ៍ទាំងអស់ចាប់ពីថ្ងៃទីមួយខែឧសភា នេះបើតាមការសម្រេចរបស់ក្រុមប្រឹក្សាក្រុង។",
        "វិស្វករបានរកឃើញច្រែះនៅក្នុងខ្សែកាបបីក្នុងចំណោមខ្សែធំៗបួន ហើយការជួសជុលមិនអាចរង់ចាំបានទៀតទេ អភិបាលក្រុងបាននិយាយ។",
        "រថយន្តក្រុងនឹងឆ្លងកាត់ផ្លូវរូង ខណៈអ្នកជិះកង់ត្រូវបានស្នើឱ្យប្រើសាឡាង ដែលនឹងធ្វើដំណើរញឹកញាប់ជាងមុនពីរដង។",
    ),
    "lo": (
        "ຂົວເກົ່າຂ້າມແມ່ນ້ຳຈະຖືກປິດສຳລັບການສັນຈອນທັງໝົດຕັ້ງແຕ່ວັນທີໜຶ່ງເດືອນພຶດສະພາ ສະພາເມືອງໄດ້ຕັດສິນໃນວັນຈັນ.",
        "ວິສະວະກອນພົບຂີ້ໝ້ຽງຢູ່ໃນສາຍເຄເບິນຫຼັກສາມໃນສີ່ສາຍ ແລະການສ້ອມແປງບໍ່ສາມາດລໍຖ້າໄດ້ອີກ ເຈົ້າເມືອງກ່າວ.",
        "ລົດເມຈະໄປຜ່ານອຸໂມງ ໃນຂະນະທີ່ຜູ້ຂີ່ລົດຖີບຖືກຂໍໃຫ້ໃຊ້ເຮືອຂ້າມຟາກ ທີ່ຈະແລ່ນຖີ່ກວ່າປັດຈຸບັນສອງເທົ່າ.",
    ),
}
MENU = ("Facebook", "Twitter", "Instagram", "YouTube", "RSS")
"""What such pages write in letters that all know."""


def test_the_package_has_no_words_of_these_languages() -> None:
    """None of the languages has a data file, so that shape alone decides."""
    assert not set(BODIES) & set(codes())


@pytest.mark.parametrize("code", BODIES)
def test_a_page_keeps_its_body(code: str) -> None:
    """Every sentence of the article is kept, and nothing of the menu above and the links below."""
    body = BODIES[code]
    top = [body[0].split()[0], body[1].split()[0], body[2].split()[0]]
    raw = "\n".join([*MENU, *[word.strip(",") for word in top], "", "\n\n".join(body), "", *MENU, "© 2024"])
    article = parse(raw)
    assert all(sentence in f"{article.title}\n{article.text}" for sentence in body)
    assert "Facebook" not in article.text


@pytest.mark.parametrize("code", BODIES)
def test_an_article_alone_keeps_its_body(code: str) -> None:
    """Where there is nothing but the article, nothing of it is taken for boilerplate."""
    assert parse("\n\n".join(BODIES[code])).removed == ()
