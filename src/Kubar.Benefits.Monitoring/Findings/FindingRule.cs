namespace Kubar.Benefits.Monitoring;

/// <summary>A rule that a finding comes from: what is looked for, and what can be said of all its findings. The list is closed.</summary>
public sealed class FindingRule
{
    private FindingRule(string id, FindingNeed needs, LocalizedText name, LocalizedText cause, LocalizedText action)
    {
        Id = id;
        Needs = needs;
        Name = name;
        Cause = cause;
        Action = action;
    }

    /// <summary>The same payer paid a month more than once.</summary>
    public static FindingRule PaidTwice { get; } = new(
        "paid-twice",
        FindingNeed.Roster,
        new("bulan yang sama dibayar dua kali", "the same month paid twice"),
        new("orang itu tercantum lebih dari sekali dalam daftar yang dipakai untuk membayar", "the person stands more than once in the list that is used to pay"),
        new("pembayar: hapus baris yang lebih; bicarakan dengan BPJS pengembalian atau pengalihan iurannya", "payer: strike the superfluous line; settle with BPJS how the contributions are returned or set off"));

    /// <summary>Several payers paid one month.</summary>
    public static FindingRule SeveralPayers { get; } = new(
        "several-payers",
        FindingNeed.Roster,
        new("bulan yang sama dibayar beberapa pembayar", "the same month paid by several payers"),
        new("para pembayar tidak saling mencocokkan daftar", "the payers do not compare their lists"),
        new("para pembayar: sepakati siapa yang membayar orang ini", "payers: agree who pays for this person"));

    /// <summary>A month after that of the death was paid.</summary>
    public static FindingRule AfterDeath { get; } = new(
        "paid-after-death",
        FindingNeed.Roster | FindingNeed.Deaths,
        new("iuran sesudah meninggal", "contributions after the death"),
        new("kematian belum dilaporkan kepada pembayar iuran", "the payer of the contributions was not told of the death"),
        new("pembayar: hentikan pembayaran; bicarakan dengan BPJS pengembalian atau pengalihan iurannya", "payer: stop paying; settle with BPJS how the contributions are returned or set off"));

    /// <summary>A month before that of the registration was paid.</summary>
    public static FindingRule BeforeRegistration { get; } = new(
        "paid-before-registration",
        FindingNeed.Roster,
        new("iuran sebelum terdaftar", "contributions before the registration"),
        new("tanggal kepesertaan atau bulan iurannya salah dicatat, atau iuran dibayar sebelum pendaftaran selesai", "the registration or the month is recorded wrongly, or was paid before the registration was done"),
        new("pengelola daftar: cocokkan tanggal kepesertaan dengan kartu", "keeper of the list: compare the registration with the card"));

    /// <summary>A month after the end of the membership was paid.</summary>
    public static FindingRule AfterEnd { get; } = new(
        "paid-after-end",
        FindingNeed.Roster,
        new("iuran sesudah kepesertaan berakhir", "contributions after membership ended"),
        new("berakhirnya kepesertaan belum sampai kepada pembayar iuran", "the payer was not told that membership ended"),
        new("pembayar: hentikan pembayaran, atau daftarkan kembali", "payer: stop paying, or register again"));

    /// <summary>More was transferred than was due.</summary>
    public static FindingRule TransferOver { get; } = new(
        "transfer-over",
        FindingNeed.Roster | FindingNeed.Transfers,
        new("transfer lebih dari yang seharusnya", "more transferred than due"),
        new("transfer memakai jumlah orang yang bukan jumlah dalam daftar", "the transfer was made for another number of persons than the list has"),
        new("pembayar: cocokkan daftar yang menyertai transfer dengan daftar peserta", "payer: compare the list that went with the transfer with the roster"));

    /// <summary>Less was transferred than was due.</summary>
    public static FindingRule TransferShort { get; } = new(
        "transfer-short",
        FindingNeed.Roster | FindingNeed.Transfers,
        new("transfer kurang dari yang seharusnya", "less transferred than due"),
        new("transfer memakai jumlah orang yang bukan jumlah dalam daftar, atau belum dibayar", "the transfer was made for another number of persons than the list has, or was not made yet"),
        new("pembayar: bayar kekurangannya sebelum tunggakan mengakhiri hak", "payer: pay what is short before arrears end rights"));

    /// <summary>The relief that a public budget does not get was applied.</summary>
    public static FindingRule ReliefApplied { get; } = new(
        "relief-applied",
        FindingNeed.Roster | FindingNeed.Transfers,
        new("keringanan iuran yang tidak berlaku bagi anggaran publik", "a relief that a public budget does not get"),
        new("tagihan dibuat dengan keringanan peserta yang membayar sendiri", "the bill was made with the relief of participants who pay for themselves"),
        new("pembayar dan BPJS: perbaiki tagihan dan bayar kekurangannya", "payer and BPJS: correct the bill and pay what is short"));

    /// <summary>A sum came out of an account from which the budget does not pay for the programme.</summary>
    public static FindingRule WrongAccount { get; } = new(
        "wrong-account",
        FindingNeed.Transfers,
        new("dibayar dari rekening lain", "paid out of another account"),
        new("kode rekening pada bukti transfer salah ditulis, atau uangnya diambil dari rekening lain", "the account on the receipt is written wrongly, or another account was used"),
        new("BPKAD: periksa pembebanan dan perbaiki", "budget office: look into the booking and correct it"));

    /// <summary>A family is owed something and nothing was paid.</summary>
    public static FindingRule NeverPaid { get; } = new(
        "never-paid",
        FindingNeed.Roster | FindingNeed.Deaths | FindingNeed.Payments,
        new("keluarga yang belum pernah dibayar", "a family never paid"),
        new("keluarga belum mengajukan, atau pengajuannya belum dibayar", "the family has not claimed, or was not paid yet"),
        new("Disnaker dan pemerintah kampung: dampingi keluarga mengajukan", "labour office and village: help the family to claim"));

    /// <summary>A work accident of somebody who was covered, upon which nothing was paid.</summary>
    public static FindingRule AccidentNeverPaid { get; } = new(
        "accident-never-paid",
        FindingNeed.Roster | FindingNeed.Accidents | FindingNeed.Payments,
        new("kecelakaan kerja yang belum pernah dibayar", "a work accident never paid"),
        new("kecelakaannya belum dilaporkan kepada BPJS, atau klaimnya belum dibayar", "the accident was not reported to BPJS, or the claim was not paid yet"),
        new("Disnaker dan pemerintah kampung: dampingi peserta melapor dan mengajukan", "labour office and village: help the participant to report and to claim"));

    /// <summary>A payment upon nobody of the roster.</summary>
    public static FindingRule PaymentOfNobody { get; } = new(
        "payment-of-nobody",
        FindingNeed.Roster | FindingNeed.Payments,
        new("pembayaran kepada yang bukan peserta dalam daftar", "a payment upon nobody of the roster"),
        new("NIK atau nama pada salah satu daftar salah, atau orangnya peserta program lain", "the NIK or the name is wrong in one of the lists, or the person is of another programme"),
        new("BPJS dan pengelola daftar: cocokkan identitas", "BPJS and keeper of the list: compare the identity"));

    /// <summary>A payment upon the death of a participant whom the list of deaths does not name.</summary>
    public static FindingRule PaymentWithoutDeath { get; } = new(
        "payment-without-death",
        FindingNeed.Roster | FindingNeed.Deaths | FindingNeed.Payments,
        new("pembayaran atas kematian yang tidak ada dalam daftar kematian", "a payment upon a death that the list of deaths does not tell"),
        new("kematiannya belum dicatat kependudukan, atau pesertanya masih hidup", "the population office has not registered the death yet, or the participant is alive"),
        new("BPJS dan kependudukan: cocokkan akta kematiannya", "BPJS and population office: compare the certificate of death"));

    /// <summary>Facts that cannot be together, so that nothing can be reckoned of them.</summary>
    public static FindingRule NotExaminable { get; } = new(
        "not-examinable",
        FindingNeed.Roster,
        new("data yang tidak dapat diperiksa", "data that cannot be examined"),
        new("salah ketik, atau daftarnya saling bertentangan", "a slip, or lists that contradict each other"),
        new("pengelola daftar: cocokkan tanggal dan orangnya dengan surat aslinya", "keeper of the list: compare the days and the person with the papers"));

    /// <summary>An audit of the payment found something; <see cref="ProgrammeFinding.Audited"/> tells what.</summary>
    public static FindingRule Payment { get; } = new(
        "payment",
        FindingNeed.Roster | FindingNeed.Payments,
        new("pembayaran manfaat", "payment of a benefit"),
        new("lihat temuan pemeriksaannya", "see the finding of its audit"),
        new("BPJS: periksa pembayarannya", "BPJS: look into the payment"));

    /// <summary>Deaths on different days are told of one person.</summary>
    public static FindingRule DeathsContradict { get; } = new(
        "deaths-contradict",
        FindingNeed.Roster | FindingNeed.Deaths,
        new("satu orang, beberapa tanggal meninggal", "one person, several days of death"),
        new("kematian yang sama dicatat dua kali, salah satunya dengan tanggal akta atau laporan", "the same death was recorded twice, once by the day of the deed or the report"),
        new("kependudukan: pastikan tanggal meninggal", "population office: settle the day of death"));

    /// <summary>Another list tells something of a person by the NIK, under another name and birth date.</summary>
    public static FindingRule IdentityDiffers { get; } = new(
        "identity-differs",
        FindingNeed.Roster,
        new("NIK sama, nama dan tanggal lahir lain", "the same NIK, another name and birth date"),
        new("NIK pada salah satu daftar salah ketik, atau NIK orang ini dipakai orang lain", "the NIK is wrong in one of the lists, or somebody else uses this person's"),
        new("pengelola daftar dan kependudukan: pastikan siapa pemilik NIK itu", "keeper of the list and population office: settle whose NIK it is"));

    /// <summary>A person of a programme for non-wage recipients is a wage recipient besides.</summary>
    public static FindingRule AlsoWageRecipient { get; } = new(
        "also-wage-recipient",
        FindingNeed.Roster,
        new("juga peserta penerima upah", "a wage recipient too"),
        new("daftar tidak dicocokkan dengan kepesertaan BPJS", "the list was not compared with the memberships of BPJS"),
        new("pengelola program: putuskan apakah iurannya tetap dibayar", "programme: decide whether the contributions go on being paid"));

    /// <summary>Younger at registration than the programme allows.</summary>
    public static FindingRule TooYoung { get; } = OfEligibility("registered-too-young", new("terlalu muda ketika didaftarkan", "too young at registration"));

    /// <summary>Older at registration than the programme allows.</summary>
    public static FindingRule TooOld { get; } = OfEligibility("registered-too-old", new("terlalu tua ketika didaftarkan", "too old at registration"));

    /// <summary>Earns more than the programme allows.</summary>
    public static FindingRule IncomeTooHigh { get; } = OfEligibility("income-too-high", new("penghasilan di atas batas program", "income above the programme's limit"));

    /// <summary>One person on several lines.</summary>
    public static FindingRule SeveralLines { get; } = OfData("several-lines", new("tercantum pada beberapa baris", "on several lines"));

    /// <summary>No NIK.</summary>
    public static FindingRule NikNotTold { get; } = OfData("nik-not-told", new("NIK tidak diisi", "no NIK"));

    /// <summary>A NIK that has not 16 digits.</summary>
    public static FindingRule NikMalformed { get; } = OfData("nik-malformed", new("NIK bukan 16 digit", "a NIK that has not 16 digits"));

    /// <summary>A NIK with another birth date.</summary>
    public static FindingRule NikBirthDate { get; } = OfData("nik-birth-date", new("tanggal lahir dalam NIK lain", "another birth date in the NIK"));

    /// <summary>A NIK of the other sex.</summary>
    public static FindingRule NikSex { get; } = OfData("nik-sex", new("jenis kelamin dalam NIK lain", "another sex in the NIK"));

    /// <summary>No date of birth.</summary>
    public static FindingRule BirthDateNotTold { get; } = OfData("birth-date-not-told", new("tanggal lahir tidak diisi", "no date of birth"));

    /// <summary>More persons than there are.</summary>
    public static FindingRule CoverageOverWhole { get; } = new(
        "coverage-over-whole",
        FindingNeed.Roster | FindingNeed.Denominators,
        new("cakupan di atas 100 persen", "coverage above 100 percent"),
        new("penyebutnya lama atau lain, atau ada orang yang bukan penduduk atau terdaftar dua kali", "the denominator is old or another one, or persons from elsewhere or registered twice are counted"),
        new("Bappeda: periksa penyebut dan daftar peserta", "planning office: look into the denominator and the roster"));

    /// <summary>All of them.</summary>
    public static ValueList<FindingRule> All { get; } =
    [
        PaidTwice, SeveralPayers, AfterDeath, BeforeRegistration, AfterEnd, TransferOver, TransferShort, ReliefApplied, WrongAccount, NeverPaid, AccidentNeverPaid, PaymentOfNobody, PaymentWithoutDeath, Payment,
        DeathsContradict, NotExaminable, IdentityDiffers, AlsoWageRecipient, TooYoung, TooOld, IncomeTooHigh, SeveralLines, NikNotTold, NikMalformed, NikBirthDate, NikSex, BirthDateNotTold, CoverageOverWhole,
    ];

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Which lists it is checked from.</summary>
    public FindingNeed Needs { get; }

    /// <summary>What may have caused it; it is not proved.</summary>
    internal LocalizedText Cause { get; }

    /// <summary>Who has to do what.</summary>
    internal LocalizedText Action { get; }

    /// <summary>The rule of an id; null: there is none.</summary>
    /// <param name="id">The id.</param>
    public static FindingRule? Find(string? id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static FindingRule OfEligibility(string id, LocalizedText name) => new(
        id,
        FindingNeed.Roster | FindingNeed.Eligibility,
        name,
        new("syarat program tidak diperiksa ketika didaftarkan, atau datanya salah", "the programme's rule was not checked at registration, or the data are wrong"),
        new("pengelola program: periksa syarat dan datanya", "programme: look into the rule and the data"));

    private static FindingRule OfData(string id, LocalizedText name) => new(
        id,
        FindingNeed.Roster,
        name,
        new("salah ketik atau data belum lengkap", "a slip, or data that are not complete"),
        new("pengelola daftar: cocokkan dengan KTP", "keeper of the list: compare with the identity card"));
}
