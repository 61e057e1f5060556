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
        new("Sejak bulan keberapa tunggakan menggugurkan hak?", "From which month do arrears end the right?"),
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
        ("whole-life", new("semua bulan iuran lunas sampai dengan bulan kejadian, sepanjang hidup", "all paid contribution months up to and including the month of the event, over the whole life")),
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
        new("Apa yang berlaku bila peserta menunggak sebelum tiga bulan menjadi anggota?", "What applies to arrears within the first three months of membership?"),
        "Permenaker 1/2025 Pasal 97A; PP 44/2015 Pasal 42(1)b",
        new("Aturan yang lebih baru dan lebih khusus.", "The later and more specific rule."),
        ("funeral-only", new("hanya biaya pemakaman sampai 3 bulan, menunggak atau tidak", "funeral cost only until 3 months, arrears or not")),
        ("rest-less-arrears", new("Pasal 42(1)b: selebihnya dibayar, dikurangi tunggakan", "Pasal 42(1)b pays the rest, less the arrears")));

    /// <summary>How is a part month of incapacity counted?</summary>
    public static Reading IncapacityPartMonth { get; } = new(
        "incapacity-part-month",
        6,
        new("Bagaimana bagian bulan tidak mampu bekerja dihitung?", "How is a part month of incapacity counted?"),
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
        "PP 44/2015 Pasal 25(2)b",
        new("Tidak ada teks.", "No text."),
        ("death-replaces", new("kematian menggantikan santunan cacat yang belum dibayar", "a death from the same accident replaces a disability benefit not yet paid")),
        ("both", new("keduanya dibayar", "both are owed")));

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
        new("Hukum hari mana yang berlaku?", "The law of which day applies?"),
        "PP 82/2019 Pasal II",
        new("PP 82/2019 tidak memuat aturan peralihan; praktik membayar kematian sejak 2 Desember 2019 dengan jumlah baru.", "PP 82/2019 has no transitional clause; practice paid deaths from 2 December 2019 at the new amounts."),
        ("event-date", new("hukum pada tanggal kejadian (kecelakaan, diagnosis, kematian)", "the law in force on the date of the event (accident, diagnosis, death)")),
        ("payment-date", new("hukum pada tanggal pembayaran", "the law in force on the date of payment")));

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
        new("Ke golongan mana penghasilan di antara dua golongan termasuk?", "To which bracket does an income between two brackets belong?"),
        "PP 44/2015 Lampiran II",
        new("Tabel dinyatakan sampai ribuan.", "The table is stated to the thousand."),
        ("lower", new("golongan yang lebih rendah", "the lower")),
        ("higher", new("golongan yang lebih tinggi", "the higher")));

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
        ("any-of-the-last-two", new("cukup salah satu dari dua yang terakhir", "any of the last two suffices")));

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
    ];
}
