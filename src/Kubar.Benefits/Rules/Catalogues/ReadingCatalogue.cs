using System.Diagnostics.CodeAnalysis;

namespace Kubar.Benefits.Law;

/// <summary>Every question the law leaves unsettled, each with its default answer first.</summary>
public static class ReadingCatalogue
{
    /// <summary>How are the 3 consecutive months of membership of a BPU participant counted?</summary>
    public static Reading ThreeMonths { get; } = new(
        "three-months",
        0,
        new("Bagaimana masa kepesertaan 3 bulan berturut-turut peserta BPU dihitung?", "How are the 3 consecutive months of membership of a BPU participant counted?"),
        "Permenaker 1/2025 Pasal 97A",
        new("Teks menghitung kepesertaan berturut-turut dari peserta yang telah membayar iuran; pejabat dan aplikasi berbeda-beda.", "The text counts consecutive membership of one who has paid contributions; officials and applications differ."),
        ("paid-months", new("kepesertaan sekarang memuat paling sedikit tiga bulan iuran berturut-turut yang lunas sampai dengan bulan kematian", "the current membership holds a run of at least three consecutive paid contribution months up to and including the month of death")),
        ("calendar-months", new("tiga bulan kalender sejak terdaftar", "three calendar months since registration")),
        ("ninety-days", new("90 hari sejak terdaftar", "90 days since registration")));

    /// <summary>To whom does the three-month condition apply?</summary>
    public static Reading ThreeMonthsScope { get; } = new(
        "three-months-scope",
        1,
        new("Siapa yang terkena syarat tiga bulan?", "To whom does the three-month condition apply?"),
        "Permenaker 1/2025 Pasal 97A",
        new("Teks menyebut peserta yang baru mendaftar.", "The text says: one who has newly registered."),
        ("new-members", new("peserta yang terdaftar, atau yang kepesertaannya mulai lagi, pada atau sesudah 24 Februari 2025", "members registered, or whose membership restarted, on or after 24 February 2025")),
        ("every-death", new("setiap kematian peserta BPU pada atau sesudah tanggal itu", "every BPU death on or after that date")));

    /// <summary>From which month do arrears end the right?</summary>
    public static Reading LapseCount { get; } = new(
        "lapse-count",
        2,
        new("Tunggakan berapa bulan yang mengakibatkan peserta tidak berhak?", "From which month do arrears end the right?"),
        "Permenaker 5/2021 Pasal 44; PP 44/2015 Pasal 39, 42",
        new("Teks menyebut lebih dari 3 bulan berturut-turut.", "The text says more than 3 consecutive months."),
        ("more-than-three", new("lebih dari 3 bulan iuran berturut-turut yang tidak dibayar", "more than 3 consecutive unpaid contribution months")),
        ("from-the-third", new("sejak bulan ketiga yang tidak dibayar", "from the third unpaid month")));

    /// <summary>Which months count as the contribution period?</summary>
    public static Reading MasaIur { get; } = new(
        "masa-iur",
        3,
        new("Bulan mana yang dihitung sebagai masa iur?", "Which months count as the contribution period?"),
        "Permenaker 5/2021 Pasal 102(5)",
        new("Pasal 102(5) menjumlahkan pembayaran pada nomor kepesertaan dan NIK yang sama.", "Pasal 102(5) adds up the payments under the same membership number and NIK."),
        ("whole-life", new("semua bulan iuran lunas sampai dengan bulan meninggal dunia, sepanjang hidup", "all paid contribution months up to and including the month of death, over the whole life")),
        ("since-registration", new("hanya sejak pendaftaran terakhir", "only since the last registration")),
        ("consecutive", new("hanya bulan yang berturut-turut", "consecutive months only")));

    /// <summary>When is a month in arrears?</summary>
    public static Reading ArrearsMonth { get; } = new(
        "arrears-month",
        4,
        new("Kapan suatu bulan menjadi tunggakan?", "When is a month in arrears?"),
        "PP 44/2015 Pasal 24(3)",
        new("Iuran jatuh tempo tanggal 15.", "Contributions fall due on the 15th."),
        ("due-date-passed", new("setelah jatuh temponya lewat tanpa pembayaran pada hari kejadian", "once its due date has passed unpaid on the day of the event")),
        ("first-day", new("sejak hari pertama bulan itu", "from the first day of the month")));

    /// <summary>What applies to arrears within the first three months of membership?</summary>
    public static Reading ArrearsAndThreeMonths { get; } = new(
        "arrears-and-three-months",
        5,
        new("Apa yang berlaku bila peserta menunggak sebelum tiga bulan menjadi peserta?", "What applies to arrears within the first three months of membership?"),
        "Permenaker 1/2025 Pasal 97A; PP 44/2015 Pasal 42(1)b",
        new("Aturan yang lebih baru dan lebih khusus.", "The later and more specific rule."),
        ("funeral-only", new("hanya biaya pemakaman sampai 3 bulan, menunggak atau tidak", "funeral cost only until 3 months, arrears or not")),
        ("rest-less-arrears", new("Pasal 42(1)b: selebihnya dibayar, dikurangi tunggakan", "Pasal 42(1)b pays the rest, less the arrears")));

    /// <summary>How is a part month of incapacity counted?</summary>
    public static Reading IncapacityPartMonth { get; } = new(
        "incapacity-part-month",
        6,
        new("Bagaimana STMB untuk bulan yang tidak penuh dihitung?", "How is a part month of incapacity counted?"),
        "PP 44/2015 Lampiran III I.b.2",
        new("Tidak ada teks.", "No text."),
        ("thirtieths", new("bulan kalender dari hari pertama; bagian bulan hari/30 tarif bulanan", "calendar months from the first day of incapacity; a part month at days/30 of the monthly rate")),
        ("days-in-month", new("hari / hari dalam bulan itu", "days / days in that month")),
        ("twenty-fifths", new("hari / 25 (Pasal 19(3))", "days / 25 (Pasal 19(3))")));

    /// <summary>Was the sum of disability percentages limited to 70% before 2 December 2019?</summary>
    public static Reading SeveralLossesBefore2019 { get; } = new(
        "several-losses-before-2019",
        7,
        new("Apakah jumlah persentase cacat dibatasi 70% sebelum 2 Desember 2019?", "Was the sum of disability percentages limited to 70% before 2 December 2019?"),
        "PP 44/2015 Lampiran III",
        new("Permenaker 5/2021 Pasal 84(1) jo. Pasal 130 huruf c menetapkannya sejak hari itu.", "Permenaker 5/2021 Pasal 84(1) jo. Pasal 130 huruf c settles it from that day on."),
        ("ceiling", new("ya, paling banyak 70%", "yes, at most 70%")),
        ("no-ceiling", new("tidak ada batas sebelum hari itu", "no ceiling before that day")));

    /// <summary>Which rows swap for a left-handed person?</summary>
    public static Reading LeftHandedFingers { get; } = new(
        "left-handed-fingers",
        8,
        new("Baris mana yang ditukar bagi orang kidal?", "Which rows swap for a left-handed person?"),
        "PP 44/2015 Lampiran III II",
        new("Catatan hanya ada pada tiga baris.", "The note stands on three rows only."),
        ("arms-hands-fingers", new("lengan, tangan, dan dengan alasan yang sama ibu jari dan jari", "arms, hands, and by the same reason thumbs and fingers")),
        ("printed-rows", new("hanya baris yang tercetak", "only the printed rows")));

    /// <summary>How is binocular efficiency computed?</summary>
    public static Reading BinocularEfficiency { get; } = new(
        "binocular-efficiency",
        9,
        new("Bagaimana efisiensi penglihatan binokuler dihitung?", "How is binocular efficiency computed?"),
        "PP 44/2015 Lampiran III II",
        new("Tanpa pembagi, sepasang mata sehat menjadi 400%.", "Undivided, a healthy pair would be 400%."),
        ("divided-by-four", new("(3 x mata terbaik + mata terburuk) / 4", "(3 x better eye + worse eye) / 4")),
        ("undivided", new("tanpa pembagi, seperti tercetak", "undivided, as printed")));

    /// <summary>How much is the floor 'at least as much as JKM' (1 July 2015 - 1 December 2019)?</summary>
    public static Reading DeathGrantFloor { get; } = new(
        "death-grant-floor",
        10,
        new("Berapa batas 'paling sedikit sebesar JKM' (1 Juli 2015 - 1 Desember 2019)?", "How much is the floor 'at least as much as JKM' (1 July 2015 - 1 December 2019)?"),
        "PP 44/2015 Lampiran III I.b.4",
        new("Santunan sekaligus adalah bagian JKM yang sejenis.", "The lump sum is the part of JKM of the same kind."),
        ("lump-sum", new("santunan sekaligus JKM, Rp16.200.000", "the JKM lump sum, Rp16,200,000")),
        ("whole-jkm", new("seluruh JKM, Rp24.000.000", "the whole JKM, Rp24,000,000")));

    /// <summary>Which claim limit applies to an event before 2 December 2019?</summary>
    public static Reading ClaimLimitTransition { get; } = new(
        "claim-limit-transition",
        11,
        new("Batas waktu menuntut mana yang berlaku bagi kejadian sebelum 2 Desember 2019?", "Which claim limit applies to an event before 2 December 2019?"),
        "PP 82/2019 Pasal I angka 2",
        new("Laman resmi memberi 5 tahun kepada kecelakaan sejak hari itu.", "The official page gives 5 years to accidents since that day."),
        ("event-date", new("batas yang berlaku pada tanggal kejadian", "the limit in force on the event date")),
        ("newer-if-alive", new("batas baru bila hak masih hidup pada 2 Desember 2019", "the newer limit where the claim was still alive on 2 December 2019")));

    /// <summary>Is disability paid when the same accident ends in death?</summary>
    public static Reading DisabilityThenDeath { get; } = new(
        "disability-then-death",
        12,
        new("Apakah cacat dibayar bila kecelakaan yang sama berakhir dengan kematian?", "Is disability paid when the same accident ends in death?"),
        "PP 44/2015 Pasal 37(2)(4)",
        new("Pasal 37 menyebut santunan peserta dan santunan ahli waris sendiri-sendiri; tidak ada teks yang menghapus salah satunya.", "Pasal 37 names the cash of the participant and that of the heirs separately; no text takes one of them away."),
        ("both", new("cacat yang dinyatakan sebelum meninggal dibayar kepada ahli waris di samping manfaat kematian, kecuali sudah dibayar", "a disability certified before the death is owed to the heirs beside the benefits of the death, unless it was paid")),
        ("death-replaces", new("kematian menggantikan santunan cacat yang belum dibayar", "a death from the same accident replaces a disability benefit not yet paid")));

    /// <summary>Which days of lateness count?</summary>
    public static Reading LateDays { get; } = new(
        "late-days",
        13,
        new("Hari keterlambatan mana yang dihitung?", "Which days of lateness count?"),
        "PP 44/2015 Pasal 37(3), 40(4)",
        new("Tidak ada teks.", "No text."),
        ("calendar-days", new("hari kalender sesudah batas waktu", "calendar days after the deadline")),
        ("working-days", new("hari kerja", "working days")));

    /// <summary>How are fractions of a rupiah rounded?</summary>
    public static Reading Rounding { get; } = new(
        "rounding",
        14,
        new("Bagaimana pecahan rupiah dibulatkan?", "How are fractions of a rupiah rounded?"),
        "-",
        new("Tidak ada teks.", "No text."),
        ("down", new("ke bawah ke rupiah penuh, sekali, pada akhir rumus", "down to the whole rupiah, once, at the end of the formula")),
        ("half-up", new("setengah ke atas", "half up")));

    /// <summary>When does a person born on 29 February reach an age in a common year?</summary>
    public static Reading Birthday29February { get; } = new(
        "birthday-29-february",
        15,
        new("Kapan orang yang lahir pada 29 Februari mencapai suatu usia dalam tahun biasa?", "When does a person born on 29 February reach an age in a common year?"),
        "Permenaker 5/2021 Pasal 103(2)b",
        new("Tidak ada teks; tanggal yang lebih lambat menjaga hak anak.", "No text; the later date keeps a child entitled."),
        ("1-march", new("pada 1 Maret", "on 1 March")),
        ("28-february", new("pada 28 Februari", "on 28 February")));

    /// <summary>Which two children receive scholarships when more than two qualify?</summary>
    public static Reading ThirdChild { get; } = new(
        "third-child",
        16,
        new("Dua anak mana yang menerima beasiswa bila lebih dari dua memenuhi syarat?", "Which two children receive scholarships when more than two qualify?"),
        "Permenaker 5/2021 Pasal 105(1)",
        new("Peserta atau ahli waris menyebut dua anak.", "The participant or the heirs name them."),
        ("listed-order", new("dua anak pertama yang memenuhi syarat menurut urutan terdaftar", "the first two qualifying children in the order in which they are listed")),
        ("most-to-come", new("dua anak dengan sisa beasiswa terbanyak", "the two with the most still to come")),
        ("youngest", new("dua anak termuda", "the two youngest")));

    /// <summary>The law of which day applies?</summary>
    public static Reading WhichLaw { get; } = new(
        "which-law",
        17,
        new("Peraturan yang berlaku pada tanggal apakah yang dipakai?", "The law of which day applies?"),
        "PP 82/2019 Pasal II",
        new("PP 82/2019 tidak memuat aturan peralihan; praktik membayar kematian sejak 2 Desember 2019 dengan jumlah baru.", "PP 82/2019 has no transitional clause; practice paid deaths from 2 December 2019 at the new amounts."),
        ("event-date", new("peraturan pada tanggal kejadian (kecelakaan, diagnosis, kematian)", "the law in force on the date of the event (accident, diagnosis, death)")),
        ("payment-date", new("peraturan pada tanggal pembayaran", "the law in force on the date of payment")));

    /// <summary>Does a repeated school year use up a year of its level's maximum?</summary>
    public static Reading LevelRepetition { get; } = new(
        "level-repetition",
        18,
        new("Apakah tahun ajaran yang diulang mengurangi jatah tahun jenjangnya?", "Does a repeated school year use up a year of its level's maximum?"),
        "Permenaker 5/2021 Pasal 107",
        new("Teks menyebut paling lama sekian tahun.", "The text says: at most so many years."),
        ("uses-up-a-year", new("ya", "yes")),
        ("promoted-years-only", new("tidak, hanya tahun yang naik kelas dihitung", "no, only years promoted count")));

    /// <summary>To which bracket does an income between two brackets belong?</summary>
    public static Reading BracketGap { get; } = new(
        "bracket-gap",
        19,
        new("Ke rentang mana penghasilan di antara dua rentang termasuk?", "To which bracket does an income between two brackets belong?"),
        "PP 44/2015 Lampiran II",
        new("Tabel dinyatakan sampai ribuan.", "The table is stated to the thousand."),
        ("lower", new("rentang yang lebih rendah", "the lower")),
        ("higher", new("rentang yang lebih tinggi", "the higher")));

    /// <summary>What is a BPU participant with two registered occupations owed?</summary>
    public static Reading SeveralJobsBpu { get; } = new(
        "several-jobs-bpu",
        20,
        new("Apa hak peserta BPU dengan dua pekerjaan terdaftar?", "What is a BPU participant with two registered occupations owed?"),
        "Permenaker 5/2021 Pasal 95, 101",
        new("Pasal 101 dan 95 menyebut pemberi kerja.", "Pasal 101 and 95 speak of employers."),
        ("one-jkm", new("satu JKM; dasar pekerjaan tempat kecelakaan terjadi", "one JKM; the basis of the occupation in which the accident happened")),
        ("jkm-for-each", new("JKM untuk setiap pekerjaan", "JKM for each")));

    /// <summary>Must a child meet every condition?</summary>
    public static Reading ScholarshipWorking { get; } = new(
        "scholarship-working",
        21,
        new("Apakah semua syarat anak harus dipenuhi?", "Must a child meet every condition?"),
        "Permenaker 5/2021 Pasal 103(2)",
        new("Pasal 103(2) menghubungkannya dengan 'dan/atau'; praktik mensyaratkan semua.", "Pasal 103(2) joins them by 'and/or'; published practice requires all."),
        ("all", new("usia sekolah, belum 23 tahun, belum menikah, dan belum bekerja semuanya", "all of school age, under 23, unmarried and not working")),
        ("any-of-the-last-two", new("cukup salah satu dari dua yang terakhir", "either of the last two (unmarried, not working) suffices")));

    /// <summary>From when do Pasal 83-117 of Permenaker 5/2021 apply?</summary>
    public static Reading BenefitRulesFrom { get; } = new(
        "benefit-rules-from",
        22,
        new("Sejak kapan Pasal 83-117 Permenaker 5/2021 berlaku?", "From when do Pasal 83-117 of Permenaker 5/2021 apply?"),
        "Permenaker 5/2021 Pasal 130 huruf c",
        new("'Ketentuan mengenai pembayaran manfaat' tidak dirinci menurut pasal.", "'Ketentuan mengenai pembayaran manfaat' is not listed by article."),
        ("2-december-2019", new("bagi kejadian sejak 2 Desember 2019", "to events from 2 December 2019")),
        ("1-april-2021", new("bagi kejadian sejak 1 April 2021", "to events from 1 April 2021")));

    /// <summary>Must the 12 contribution months (sudden death) be consecutive?</summary>
    public static Reading TwelveMonths { get; } = new(
        "twelve-months",
        23,
        new("Apakah 12 bulan iuran (meninggal mendadak) harus berturut-turut?", "Must the 12 contribution months (sudden death) be consecutive?"),
        "Permenaker 5/2021 Pasal 85(3)",
        new("Pasal 85(3) tidak menyebut berturut-turut.", "Pasal 85(3) does not say consecutive."),
        ("total", new("12 bulan lunas seluruhnya", "12 paid months in total")),
        ("consecutive", new("12 bulan berturut-turut", "12 consecutive months")));

    /// <summary>Does the contribution relief apply where a village budget pays?</summary>
    public static Reading ReliefVillage { get; } = new(
        "relief-village",
        24,
        new("Apakah keringanan iuran berlaku bila anggaran desa membayar?", "Does the contribution relief apply where a village budget pays?"),
        "PP 50/2025 Pasal 3(5)",
        new("Pasal 3(5) hanya menyebut APBN dan APBD.", "Pasal 3(5) names APBN and APBD only."),
        ("relief", new("anggaran desa, perusahaan, dan donatur mendapat keringanan", "village budgets, companies and donors get the relief")),
        ("no-relief", new("anggaran desa tidak, karena dananya dari APBN", "village budgets do not, as their money comes from APBN")));

    /// <summary>May a BPU be paid for incapacity month by month?</summary>
    public static Reading IncapacityBpuMonthly { get; } = new(
        "incapacity-bpu-monthly",
        25,
        new("Apakah STMB peserta BPU dapat dibayar tiap bulan?", "May a BPU be paid for incapacity month by month?"),
        "Permenaker 5/2021 Pasal 113(3), 116",
        new("Pasal 113(3) dan 116 tidak sejalan.", "Pasal 113(3) and 116 disagree."),
        ("month-by-month", new("ya, tiap bulan", "yes, month by month")),
        ("complete-report", new("hanya dengan laporan tahap II yang lengkap", "only with the complete stage-II report")));

    /// <summary>Who receives the cash of JKK other than the death grant where there is no heir?</summary>
    public static Reading GrantWithoutHeirs { get; } = new(
        "grant-without-heirs",
        26,
        new("Kepada siapa santunan JKK selain santunan kematian diserahkan bila tidak ada ahli waris?", "Who receives the cash of JKK other than the death grant where there is no heir?"),
        "PP 44/2015 Pasal 37(5)b.5",
        new("Pasal 37(5)b.5 hanya menyebut santunan kematian; Pasal 40(2)b.5 (JKM) menyebut santunan berkala juga.", "Pasal 37(5)b.5 names the death grant only; Pasal 40(2)b.5 (JKM) names the periodic grant too."),
        ("fund", new("Dana Jaminan Sosial, seperti santunan kematian", "the Social Security Fund, like the death grant")),
        ("nobody", new("tidak seorang pun", "nobody")));

    /// <summary>Which months of lateness does an employer's fine count?</summary>
    public static Reading LateFineMonth { get; } = new(
        "late-fine-month",
        27,
        new("Bulan keterlambatan mana yang dihitung dalam denda pemberi kerja?", "Which months of lateness does an employer's fine count?"),
        "PP 44/2015 Pasal 22(1)",
        new("Teks menyebut setiap bulan keterlambatan, tanpa mengecualikan bulan yang baru dimulai.", "The text says each month of lateness, and does not except one that has only begun."),
        ("started", new("bulan yang sudah dimulai dihitung penuh", "a started month counts whole")),
        ("full", new("hanya bulan penuh", "full months only")));

    /// <summary>When does a month paid ahead count towards the contribution period?</summary>
    public static Reading MonthsAhead { get; } = new(
        "months-ahead",
        28,
        new("Kapan bulan yang iurannya dibayar di muka dihitung sebagai masa iur?", "When does a month paid ahead count towards the contribution period?"),
        "Permenaker 5/2021 Pasal 41(4), 85(3), 102(5)",
        new("Pasal 85(3) berbunyi 'telah membayar Iuran', Pasal 102(5) 'jumlah pelunasan pembayaran Iuran'; iuran boleh dibayar di muka.", "Pasal 85(3) says 'telah membayar Iuran', Pasal 102(5) 'jumlah pelunasan pembayaran Iuran'; contributions may be paid ahead."),
        ("when-begun", new("setelah bulan itu mulai", "once the month has begun")),
        ("when-paid", new("sejak dibayar", "when it is paid")));

    /// <summary>Do arrears settled after the event add to the contribution period?</summary>
    public static Reading SettledArrears { get; } = new(
        "settled-arrears",
        29,
        new("Apakah tunggakan yang dilunasi sesudah kejadian menambah masa iur?", "Do arrears settled after the event add to the contribution period?"),
        "Permenaker 5/2021 Pasal 98(2)(3), 102(5)",
        new("Pasal 102(5) menjumlahkan pelunasan dan tidak menyebut sampai kapan; yang dipakai keadaan pada saat kejadian.", "Pasal 102(5) adds up what has been paid and does not say up to when; what is taken is how things stood at the event."),
        ("not-counted", new("tidak", "no")),
        ("counted", new("ya", "yes")));

    /// <summary>What do unpaid months in the middle of a membership bring that were never settled?</summary>
    public static Reading Gaps { get; } = new(
        "gaps",
        30,
        new("Apa akibat bulan yang belum dibayar di tengah kepesertaan dan tidak pernah dilunasi?", "What do unpaid months in the middle of a membership bring that were never settled?"),
        "PP 44/2015 Pasal 38(3), 41(3); Permenaker 5/2021 Pasal 42, 92(2), 98(2)(3)",
        new("Teks menyebut 'seluruh tunggakan'; hanya Pasal 44(2) membebaskan bulan sebelum pendaftaran kembali.", "The text says 'seluruh tunggakan'; only Pasal 44(2) forgives months before a new registration."),
        ("still-owed", new("masih tunggakan", "they are still arrears")),
        ("past", new("sudah lewat dan tidak dihitung", "they are past")),
        ("oldest-first", new("setiap pembayaran melunasi bulan tertua yang belum dibayar", "each payment settles the oldest unpaid month")));

    /// <summary>From when are the months of incapacity of a BPU counted?</summary>
    public static Reading IncapacityFrom { get; } = new(
        "incapacity-from",
        31,
        new("Sejak kapan bulan STMB peserta BPU dihitung?", "From when are the months of incapacity of a BPU counted?"),
        "Permenaker 5/2021 Pasal 113, 114(3), 117",
        new("Pasal 114(3) dan 117 mengatur PU, magang, dan jasa konstruksi; bagi BPU tidak ada teks.", "Pasal 114(3) and 117 settle it for PU, trainees and construction; there is no text for a BPU."),
        ("first-day", new("sejak hari pertama tidak mampu bekerja", "from the first day of incapacity")),
        ("accident", new("sejak kecelakaan atau diagnosis", "from the accident or diagnosis")),
        ("incapacity-only", new("hanya bulan tidak mampu bekerja, tanpa jeda di antaranya", "only months of incapacity, without the gaps between them")));

    /// <summary>Is collective leave a public holiday?</summary>
    public static Reading CollectiveLeave { get; } = new(
        "collective-leave",
        32,
        new("Apakah cuti bersama termasuk hari libur?", "Is collective leave a public holiday?"),
        "PP 44/2015 Pasal 21(3), 24(4)",
        new("'Hari libur' tidak didefinisikan.", "'Hari libur' is not defined."),
        ("working-day", new("tidak", "no")),
        ("holiday", new("ya", "yes")));

    /// <summary>On what is the compensation for late JKM reckoned?</summary>
    public static Reading LateCompensationBase { get; } = new(
        "late-compensation-base",
        33,
        new("Atas apa ganti rugi keterlambatan JKM dihitung?", "On what is the compensation for late JKM reckoned?"),
        "PP 44/2015 Pasal 34(1), 40(2)b.5, 40(4)",
        new("Pasal 40(4) menyebut santunan; Pasal 34(1) menamakan demikian santunan sekaligus dan santunan berkala.", "Pasal 40(4) speaks of santunan; Pasal 34(1) calls the lump sum and the periodic grant so."),
        ("santunan", new("santunan sekaligus dan santunan berkala", "the lump sum and the periodic grant")),
        ("all-cash", new("semua manfaat uang program itu", "all cash of the programme")));

    /// <summary>Is late compensation reckoned before arrears are taken out?</summary>
    public static Reading LateCompensationNet { get; } = new(
        "late-compensation-net",
        34,
        new("Apakah ganti rugi keterlambatan dihitung sebelum tunggakan dilunasi?", "Is late compensation reckoned before arrears are taken out?"),
        "PP 44/2015 Pasal 37(3), 40(4); Permenaker 5/2021 Pasal 92(2)",
        new("Teks menyebut santunan 'yang harus dibayar'.", "The text says the cash 'yang harus dibayar'."),
        ("before-arrears", new("ya, sebelum tunggakan dilunasi", "yes, before arrears are taken out")),
        ("after-arrears", new("tidak, atas sisa setelah tunggakan dilunasi", "no, on what is left after them")));

    /// <summary>Does the cap of missed school years reach a late first claim?</summary>
    public static Reading LateFirstClaim { get; } = new(
        "late-first-claim",
        35,
        new("Apakah batas tahun ajaran yang terlewat berlaku juga bagi pengajuan pertama yang terlambat?", "Does the cap of missed school years reach a late first claim?"),
        "Permenaker 5/2021 Pasal 106(2)(4)",
        new("Pasal 106(2) berbunyi 'tetap diberikan terhitung sejak'; Pasal 106(4) 'tidak diajukan setiap tahun'.", "Pasal 106(2) says 'tetap diberikan terhitung sejak'; Pasal 106(4) 'tidak diajukan setiap tahun'."),
        ("no-cap", new("tidak", "no")),
        ("cap", new("ya", "yes")));

    /// <summary>How are missed scholarship years given for days before 24 February 2025?</summary>
    public static Reading MissedYears { get; } = new(
        "missed-years",
        36,
        new("Bagaimana tahun beasiswa yang terlewat bagi kejadian sebelum 24 Februari 2025 diberikan?", "How are missed scholarship years given for days before 24 February 2025?"),
        "Permenaker 5/2021 Pasal 106; Permenaker 1/2025",
        new("Permenaker 1/2025 berbicara tentang pengajuan dan tidak memuat aturan peralihan.", "Permenaker 1/2025 speaks of claims and has no transitional clause."),
        ("all", new("semua sekaligus, masih memenuhi syarat atau tidak", "all at once, whether or not the child still qualifies")),
        ("as-later", new("dengan batas dan syarat Pasal 106(4)(5), seperti bagi hari sesudahnya", "with the cap and the condition of Pasal 106(4)(5), as for later days")));

    /// <summary>Does a child not yet born at the death qualify for a scholarship?</summary>
    public static Reading UnbornChild { get; } = new(
        "unborn-child",
        37,
        new("Apakah anak yang masih dalam kandungan pada saat meninggal berhak atas beasiswa?", "Does a child not yet born at the death qualify for a scholarship?"),
        "Permenaker 5/2021 Pasal 103(4) jo. Permenaker 1/2025",
        new("Pasal 103(4) tidak lagi memuat 'yang telah dilahirkan'.", "Pasal 103(4) no longer has 'yang telah dilahirkan'."),
        ("born", new("anak harus sudah lahir", "a child must be born")),
        ("conceived", new("anak dalam kandungan dihitung", "one conceived counts")));

    /// <summary>Can a child that the participant did not register be named with the claim?</summary>
    public static Reading ChildNamedAtClaim { get; } = new(
        "child-named-at-claim",
        38,
        new("Apakah anak yang tidak didaftarkan peserta dapat disebut dalam pengajuan?", "Can a child that the participant did not register be named with the claim?"),
        "Permenaker 5/2021 Pasal 1 angka 33, 37(4), 103(3), 105(1)",
        new("Pasal 103(3) menghendaki pendaftaran; Pasal 105(1) menyebut anak dalam pengajuan.", "Pasal 103(3) wants a registration; Pasal 105(1) has children named with the claim."),
        ("registered-only", new("hanya anak yang didaftarkan peserta", "only children registered by the participant")),
        ("may-be-named", new("ahli waris dapat menyebutnya dalam pengajuan", "the heirs may name one with the claim")));

    /// <summary>Are years of service of a worker who was never registered a contribution period?</summary>
    public static Reading UnregisteredService { get; } = new(
        "unregistered-service",
        39,
        new("Apakah masa kerja pekerja yang tidak pernah didaftarkan dihitung sebagai masa iur?", "Are years of service of a worker who was never registered a contribution period?"),
        "PP 44/2015 Pasal 35(1)",
        new("Pasal 35(1) berbunyi 'hak Pekerja sesuai dengan ketentuan'.", "Pasal 35(1) says 'hak Pekerja sesuai dengan ketentuan'."),
        ("not-counted", new("tidak", "no")),
        ("counted", new("ya", "yes")));

    /// <summary>Does the limit of Pasal 26 end the claim on an employer who never registered the worker?</summary>
    public static Reading ClaimLimitOfEmployerDebt { get; } = new(
        "claim-limit-of-employer-debt",
        40,
        new("Apakah batas waktu Pasal 26 mengakhiri tuntutan kepada pemberi kerja yang tidak mendaftarkan pekerja?", "Does the limit of Pasal 26 end the claim on an employer who never registered the worker?"),
        "PP 44/2015 Pasal 26 jo. PP 82/2019",
        new("Pasal 26 menyebut peserta dan/atau pemberi kerja.", "Pasal 26 names the participant and/or the employer."),
        ("no-limit", new("tidak", "no")),
        ("limit", new("ya", "yes")));

    /// <summary>Against which claims does the limit of Pasal 26 run?</summary>
    public static Reading ClaimLimitOfLaterClaims { get; } = new(
        "claim-limit-of-later-claims",
        41,
        new("Terhadap pengajuan mana batas waktu Pasal 26 dihitung?", "Against which claims does the limit of Pasal 26 run?"),
        "PP 44/2015 Pasal 26",
        new("Pasal 26 dihitung sejak kecelakaan; beasiswa diajukan setiap tahun.", "Pasal 26 runs from the accident; scholarships are claimed every year."),
        ("first-claim", new("pengajuan pertama", "the first claim")),
        ("each-claim", new("setiap pengajuan beasiswa, dan kematian lebih dari 5 tahun sesudah kecelakaan", "each yearly scholarship claim, and a death more than 5 years after the accident")));

    /// <summary>What shows that a disease arose within 3 years after employment?</summary>
    public static Reading DiseaseArose { get; } = new(
        "disease-arose",
        42,
        new("Apa ukuran penyakit yang timbul dalam 3 tahun sesudah hubungan kerja berakhir?", "What shows that a disease arose within 3 years after employment?"),
        "PP 44/2015 Pasal 48(2)",
        new("Teks berbunyi 'timbul'; diagnosis dalam 3 tahun membuktikannya.", "The text says 'timbul'; a diagnosis within 3 years proves it."),
        ("arose", new("penyakit timbul dalam jangka waktu itu", "the disease arose within that time")),
        ("diagnosed", new("penyakit didiagnosis dalam jangka waktu itu", "the disease was diagnosed within that time")));

    /// <summary>The law of which day applies to a death that follows an accident?</summary>
    public static Reading LawOfLateDeath { get; } = new(
        "law-of-late-death",
        43,
        new("Peraturan hari mana yang berlaku bagi kematian yang menyusul kecelakaan?", "The law of which day applies to a death that follows an accident?"),
        "PP 82/2019 Pasal II",
        new("Yang dijamin ialah kecelakaan, dan aturan peralihan tidak ada; sebaliknya, santunan kematian baru timbul dari kematian.", "What is secured is the accident, and there is no transitional clause; on the other side, the death grant arises from the death only."),
        ("accident", new("peraturan pada hari kecelakaan", "the law of the accident")),
        ("death", new("peraturan pada hari kematian", "the law of the day of death")));

    /// <summary>How is what is left below ten counted on a row 'setiap 10'?</summary>
    public static Reading PerTen { get; } = new(
        "per-ten",
        44,
        new("Bagaimana sisa di bawah sepuluh dihitung pada baris 'setiap 10'?", "How is what is left below ten counted on a row 'setiap 10'?"),
        "PP 44/2015 Lampiran III II",
        new("Teks menyebut 'setiap 10 desibel' dan 'setiap 10%'.", "The text says 'setiap 10 desibel' and 'setiap 10%'."),
        ("full", new("hanya puluhan penuh", "only full tens count")),
        ("pro-rata", new("menurut perbandingan", "pro rata")),
        ("started", new("puluhan yang dimulai dihitung penuh", "each started ten counts")));

    /// <summary>Is the periodic grant owed twice where a death follows total disability?</summary>
    public static Reading PeriodicGrantTwice { get; } = new(
        "periodic-grant-twice",
        45,
        new("Apakah santunan berkala diberikan dua kali bila cacat total tetap disusul kematian?", "Is the periodic grant owed twice where a death follows total disability?"),
        "PP 44/2015 Pasal 25(2)b angka 5",
        new("Teks berbunyi 'meninggal dunia atau Cacat total tetap'.", "The text says 'meninggal dunia atau Cacat total tetap'."),
        ("once", new("satu kali", "once")),
        ("twice", new("satu kali untuk masing-masing", "once for each")));

    /// <summary>Can a measured loss of hearing bring more than total deafness?</summary>
    public static Reading HearingOverDeafness { get; } = new(
        "hearing-over-deafness",
        46,
        new("Dapatkah kurang pendengaran melebihi tuli kedua belah telinga?", "Can a measured loss of hearing bring more than total deafness?"),
        "PP 44/2015 Lampiran III II",
        new("Lampiran III tidak mencetak batas.", "Lampiran III prints no cap."),
        ("as-measured", new("ya, dibayar seperti yang terukur", "yes, paid as measured")),
        ("capped", new("tidak, paling banyak sebesar tuli", "no, never more than the row of deafness")));

    /// <summary>The arrears of which programme are taken out of a benefit?</summary>
    public static Reading ArrearsOfBoth { get; } = new(
        "arrears-of-both",
        47,
        new("Tunggakan iuran program mana yang dilunasi dari santunan?", "The arrears of which programme are taken out of a benefit?"),
        "Permenaker 5/2021 Pasal 92(1), 98(1)",
        new("Pasal 92(1) menyebut iuran JKK, Pasal 98(1) iuran JKM; keduanya dibayar bersama.", "Pasal 92(1) speaks of JKK contributions, Pasal 98(1) of JKM; they are paid together."),
        ("both", new("JKK dan JKM bersama", "JKK and JKM together")),
        ("own-programme", new("hanya iuran program itu", "only the contribution of that programme")));

    /// <summary>Does the three-month condition reach trainees and the like?</summary>
    public static Reading TraineeThreeMonths { get; } = new(
        "trainee-three-months",
        48,
        new("Apakah syarat tiga bulan berlaku juga bagi peserta magang dan yang disamakan?", "Does the three-month condition reach trainees and the like?"),
        "Permenaker 1/2025 Pasal 97A; Permenaker 5/2021 Pasal 31(1)c",
        new("Pasal 31(1)c menamakan mereka BPU; pengecualian ditulis di tempat lain bila dimaksud.", "Pasal 31(1)c calls them BPU; exceptions are written elsewhere where they are meant."),
        ("reached", new("ya", "yes")),
        ("not-reached", new("tidak", "no")));

    /// <summary>Does an employer that is a state administrator owe benefits like any other?</summary>
    public static Reading StateEmployer { get; } = new(
        "state-employer",
        49,
        new("Apakah pemberi kerja penyelenggara negara menanggung manfaat seperti pemberi kerja lain?", "Does an employer that is a state administrator owe benefits like any other?"),
        "PP 44/2015 Pasal 27, 32, 35, 38, 41; Permenaker 5/2021 Pasal 1 angka 11, 26, 29, 91, 97",
        new("Pasal-pasal PP 44/2015 mengikat pemberi kerja selain penyelenggara negara, Permenaker 5/2021 setiap pemberi kerja.", "The articles of PP 44/2015 bind employers other than a state administrator; Permenaker 5/2021 binds every employer."),
        ("owes", new("ya", "yes")),
        ("undetermined", new("siapa yang membayar belum dapat ditentukan", "who pays cannot be determined")));

    /// <summary>What is a participant owed who is covered and paid for in both segments?</summary>
    public static Reading BothSegments { get; } = new(
        "both-segments",
        50,
        new("Apa hak peserta yang terdaftar dan membayar pada dua segmen?", "What is a participant owed who is covered and paid for in both segments?"),
        "Permenaker 5/2021 Pasal 101",
        new("Pasal 101 hanya menyebut pemberi kerja; dua segmen pernah dibayar masing-masing.", "Pasal 101 speaks of employers only; a published payment gave one JKM for each of two segments."),
        ("each", new("satu JKM untuk setiap segmen, biaya pemakaman satu kali", "one JKM for each segment, funeral cost once")),
        ("one", new("satu JKM", "one JKM")));

    /// <summary>Is a scholarship owed for each employer?</summary>
    public static Reading ScholarshipOfSeveralJobs { get; } = new(
        "scholarship-of-several-jobs",
        51,
        new("Apakah beasiswa diberikan untuk setiap pemberi kerja?", "Is a scholarship owed for each employer?"),
        "Permenaker 5/2021 Pasal 101, 102(4)",
        new("Pasal 102(4): masa iur tidak dijumlahkan.", "Pasal 102(4): contribution periods are not added up."),
        ("one", new("satu, berapa pun pemberi kerjanya", "one, whatever the number of employers")),
        ("each", new("satu untuk masing-masing", "one for each")));

    /// <summary>What if a BPU participant had no work at registration?</summary>
    public static Reading NoWorkWhenRegistered { get; } = new(
        "no-work-when-registered",
        52,
        new("Apa akibatnya bila peserta BPU tidak mempunyai pekerjaan ketika didaftarkan?", "What if a BPU participant had no work at registration?"),
        "Permenaker 5/2021 Pasal 33(1)c, 36(2)",
        new("Kepesertaan berlaku sejak nomor terbit (Pasal 36(2)); pengajuan pernah ditolak karenanya.", "Membership runs from the number (Pasal 36(2)); claims have been refused for it."),
        ("right-stands", new("hak tetap ada", "the right stands")),
        ("not-owed", new("tidak berhak atas manfaat", "not owed")));

    /// <summary>Is a Saturday a working day?</summary>
    public static Reading Saturday { get; } = new(
        "saturday",
        53,
        new("Apakah hari Sabtu termasuk hari kerja?", "Is a Saturday a working day?"),
        "PP 44/2015 Pasal 21(3), 24(4), 37, 40",
        new("'Hari libur' dan 'hari kerja' tidak didefinisikan.", "'Hari libur' and 'hari kerja' are not defined."),
        ("no-working-day", new("tidak", "no")),
        ("working-day", new("ya", "yes")));

    /// <summary>All of them, in the order of their ids' publication.</summary>
    public static ValueList<Reading> All { get; } =
    [
        ThreeMonths,
        ThreeMonthsScope,
        LapseCount,
        MasaIur,
        ArrearsMonth,
        ArrearsAndThreeMonths,
        IncapacityPartMonth,
        SeveralLossesBefore2019,
        LeftHandedFingers,
        BinocularEfficiency,
        DeathGrantFloor,
        ClaimLimitTransition,
        DisabilityThenDeath,
        LateDays,
        Rounding,
        Birthday29February,
        ThirdChild,
        WhichLaw,
        LevelRepetition,
        BracketGap,
        SeveralJobsBpu,
        ScholarshipWorking,
        BenefitRulesFrom,
        TwelveMonths,
        ReliefVillage,
        IncapacityBpuMonthly,
        GrantWithoutHeirs,
        LateFineMonth,
        MonthsAhead,
        SettledArrears,
        Gaps,
        IncapacityFrom,
        CollectiveLeave,
        LateCompensationBase,
        LateCompensationNet,
        LateFirstClaim,
        MissedYears,
        UnbornChild,
        ChildNamedAtClaim,
        UnregisteredService,
        ClaimLimitOfEmployerDebt,
        ClaimLimitOfLaterClaims,
        DiseaseArose,
        LawOfLateDeath,
        PerTen,
        PeriodicGrantTwice,
        HearingOverDeafness,
        ArrearsOfBoth,
        TraineeThreeMonths,
        StateEmployer,
        BothSegments,
        ScholarshipOfSeveralJobs,
        NoWorkWhenRegistered,
        Saturday,
    ];

    /// <summary>Reads <c>question=answer</c>, as the command line writes it.</summary>
    /// <param name="text">The question and the answer.</param>
    /// <param name="alternative">The answer.</param>
    /// <returns>Whether the catalogue has that question and answer; not where the text is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReadingAlternative? alternative)
    {
        alternative = All
            .SelectMany(reading => reading.Alternatives)
            .FirstOrDefault(candidate => candidate.ToString() == text);
        return alternative is not null;
    }

    /// <summary>Reads the answers that are not the default, as <see cref="Readings.ToString"/> writes them: <c>rounding=half-up, gaps=waived</c>.</summary>
    /// <param name="text">The answers, separated by commas; nothing: every question has its default.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The catalogue has no such question or answer, or a question is answered twice; the message names it, and the nearest.</exception>
    public static Readings Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Readings readings = Readings.Default;
        var answered = new HashSet<Reading>();
        foreach (string answer in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryParse(answer, out ReadingAlternative? alternative))
            {
                string nearest = NearestText.To(answer, All.SelectMany(reading => reading.Alternatives).Select(known => known.ToString()));
                throw new FormatException($"The catalogue has no answer {answer}. The nearest is {nearest}.");
            }

            readings = answered.Add(alternative.Reading)
                ? readings.With(alternative)
                : throw new FormatException($"The question {alternative.Reading} is answered twice.");
        }

        return readings;
    }
}
