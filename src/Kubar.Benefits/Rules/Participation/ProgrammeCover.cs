using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Participation;

/// <summary>
/// Cover in one programme: who is a participant (PP 44/2015 Pasal 1 angka 4, 6(3), 11(5)), until when, and what arrears of more than
/// 3 months do (Pasal 38, 39, 41, 42): they end the right of a BPU, and make the employer of a PU worker pay first.
/// </summary>
internal sealed class ProgrammeCover
{
    private static readonly LocalizedText RegisteredName = new("Terdaftar", "Registered");

    /// <summary>The cover in one programme.</summary>
    /// <param name="articles">What it is cited to.</param>
    /// <param name="on">How the membership stands on the day of its test.</param>
    /// <param name="inProgramme">The participant is enrolled in the programme.</param>
    /// <param name="name">The programme.</param>
    /// <param name="late">The employer reported the event too late, and so pays first.</param>
    public ProgrammeCover(CoverArticles articles, TestFacts on, Truth inProgramme, string name, Truth? late = null)
    {
        Count limit = LimitOf(articles);
        Truth isRegistered = Facts.Registered & (Facts.RegisteredOn <= on.Day);

        // "Kepesertaan ... terhitung sejak nomor kepesertaan dikeluarkan"
        Registered = Condition(
            $"{articles.Prefix}.registered",
            RegisteredName,
            isRegistered & inProgramme,
            Say($"peserta terdaftar sejak {Facts.RegisteredOn}", $"the participant has been registered since {Facts.RegisteredOn}"),
            Say($"peserta belum terdaftar pada {on.Day}", $"the participant was not registered on {on.Day}")
                .But(
                    isRegistered,
                    Say($"peserta tidak terdaftar dalam program {name}", $"the participant is not enrolled in {name}")),
            Pp44.Pasal("6(3)").For(Participants.Pu),
            Pp44.Pasal("11(5)").For(Participants.Bpu),
            Pp44.Pasal("32(4)").For(Participants.Pu & isRegistered & !inProgramme)).ByLawOf(articles.Day);

        // "Peserta adalah setiap orang ... yang telah membayar Iuran"
        HasPaid = Condition(
            $"{articles.Prefix}.has-paid",
            new("Telah membayar iuran", "Has paid contributions"),
            on.HasPaid,
            Say($"iuran telah dibayar", $"contributions had been paid"),
            Say(
                $"sampai dengan {on.Day} belum ada iuran yang dibayar, sedangkan peserta adalah orang yang telah membayar iuran",
                $"no contribution had been paid by {on.Day}, and a participant is one who has paid contributions"),
            Pp44.Pasal("1 angka 4")).ByLawOf(articles.Day);

        StillMember = Condition(
            $"{articles.Prefix}.still-member",
            new("Masih bekerja dan menjadi peserta", "Still working and a member"),
            on.StillMember,
            Say($"masih bekerja dan menjadi peserta pada {on.Day}", $"was still working and a member on {on.Day}"),
            Say(
                $"kepesertaan telah berakhir sebelum {on.Day}",
                $"membership had ended before {on.Day}"),
            articles.Active).ByLawOf(articles.Day);

        // "memiliki usaha atau pekerjaan"
        Truth hadWork = ReadingCatalogue.NoWorkWhenRegistered.Decide(
            ("right-stands", Truth.Always),
            ("not-owed", Facts.WorkingWhenRegistered));
        HadWork = Condition(
            $"{articles.Prefix}.had-work",
            new("Memiliki usaha atau pekerjaan ketika didaftarkan", "Had a business or work when registered"),
            hadWork,
            Say($"memiliki usaha atau pekerjaan ketika didaftarkan", $"had a business or work when registered")
                .But(
                    !Facts.WorkingWhenRegistered,
                    Say(
                        $"tidak memiliki usaha atau pekerjaan ketika didaftarkan; kepesertaan tetap berlaku sejak nomor kepesertaan diterbitkan",
                        $"had no business or work when registered; membership runs all the same from the issue of the number")),
            Say(
                $"menurut kesimpulan BPJS Ketenagakerjaan tidak memiliki usaha atau pekerjaan ketika didaftarkan",
                $"as BPJS Ketenagakerjaan finds, had no business or work when registered"),
            Permenaker5.Pasal("33(1)c, 36(2)")).ByLawOf(articles.Day);

        NotLapsed = Restart.Graded(articles.Prefix, ArrearsWithinLimit(articles, on));

        Truth neverPaid = !on.HasPaid & (on.ArrearsMonths >= 1) & !Participants.Construction;

        // "belum melaporkan dan membayar Iuran"
        Truth owes = Participants.Pu & (!Registered | neverPaid);

        // "lebih dari 3 (tiga) bulan berturut-turut ... membayar terlebih dahulu"
        Truth inArrears = Participants.Construction.Choose(
            Condition(
                $"{articles.Prefix}.stages",
                new("Tahap iuran jasa konstruksi yang lewat jatuh tempo", "Overdue stage of the contributions of construction"),
                Facts.ConstructionStageOverdue,
                Say($"ada tahap iuran jasa konstruksi yang lewat jatuh tempo", $"a stage of the contributions of construction is overdue"),
                Say($"tidak ada tahap iuran jasa konstruksi yang lewat jatuh tempo", $"no stage of the contributions of construction is overdue"),
                articles.ArrearsInConstruction).ByLawOf(articles.Day),
            (on.ArrearsMonths > limit) | (on.LongestUnpaid > limit));
        Truth first = Participants.Pu & !owes & (late is null ? inArrears : inArrears | late);
        Truth ofTrainee = Liable("-for-trainee", articles.ArrearsForTrainees);
        Truth ofOther = Liable("", articles.ArrearsOfEmployer);
        EmployerLiable = Participants.Trainee.Choose(ofTrainee, ofOther);
        OfEmployers = [ofTrainee, ofOther];

        // "Pemberi Kerja selain penyelenggara negara"
        Truth ofThisEmployer = ReadingCatalogue.StateEmployer.Decide(
            ("owes", Truth.Always),
            ("undetermined", !Facts.StateEmployer | Facts.LiabilityOfState));
        EmployerPays = EmployerLiable & (ofThisEmployer | (late is null ? Truth.Never : !owes & !inArrears & late));
        PaysFirst = EmployerPays & first;
        PaysFirstForArrears = PaysFirst & inArrears;
        InCover = Participants.Bpu.Choose(Registered & HasPaid & StillMember & HadWork & NotLapsed, StillMember);

        Truth Liable(string trainee, IReadOnlyList<DatedCitation> ofArrears) => Condition(
            $"{articles.Prefix}.employer-pays{trainee}",
            trainee.Length == 0 ? new("Pemberi kerja yang membayar", "The employer pays") : new("Pemberi kerja peserta magang yang membayar", "The trainee's employer pays"),
            owes | first,
            Say(
                $"pemberi kerja yang wajib membayar, karena pekerja belum terdaftar pada {on.Day}",
                $"the employer pays, because the worker was not registered on {on.Day}")
                .Except(
                    isRegistered & !inProgramme,
                    Say(
                        $"pemberi kerja yang wajib membayar, karena pekerja tidak terdaftar dalam program {name}",
                        $"the employer pays, because the worker was not enrolled in {name}"))
                .Except(
                    Registered & neverPaid,
                    Say(
                        $"pemberi kerja yang wajib membayar, karena sampai dengan {on.Day} belum ada iuran yang dibayar",
                        $"the employer pays, because no contribution had been paid by {on.Day}"))
                .Except(
                    first & !inArrears,
                    Say(
                        $"pemberi kerja yang wajib membayar lebih dahulu dan dapat meminta penggantian, karena laporan tahap I baru disampaikan {Facts.DaysToReport} sesudah kejadian",
                        $"the employer pays first and can ask for reimbursement, because the stage-I report came only {Facts.DaysToReport} after the event"))
                .Except(
                    first & inArrears,
                    Say(
                        $"pemberi kerja yang wajib membayar lebih dahulu dan dapat meminta penggantian setelah seluruh tunggakan iuran dan denda dilunasi, karena tunggakan {on.ArrearsMonths} berturut-turut lebih dari {limit}",
                        $"the employer pays first and can ask for reimbursement once all arrears and fines are settled, because arrears of {on.ArrearsMonths} in a row are more than {limit}"))
                .Except(
                    first & inArrears & (on.ArrearsMonths <= limit),
                    Say(
                        $"pemberi kerja yang wajib membayar lebih dahulu dan dapat meminta penggantian setelah seluruh tunggakan iuran dan denda dilunasi, karena {on.LongestUnpaid} berturut-turut di tengah kepesertaan belum dilunasi, lebih dari {limit}",
                        $"the employer pays first and can ask for reimbursement once all arrears and fines are settled, because {on.LongestUnpaid} in a row in the middle of the membership are unsettled, more than {limit}")),
            Say($"BPJS Ketenagakerjaan yang membayar", $"BPJS Ketenagakerjaan pays"),
            [
                .. articles.Unregistered.Select(citation => citation.For(Participants.Pu & !Registered)),
                .. articles.NeverPaid.Select(citation => citation.For(Participants.Pu & Registered & neverPaid)),
                .. ofArrears.Select(citation => citation.For(first & inArrears)),
                .. articles.ArrearsInConstruction.Select(citation => citation.For(first & inArrears & Participants.Construction)),
                .. articles.LateReport.Select(citation => citation.For(first & !inArrears)),
            ]).ByLawOf(articles.Day);
    }

    /// <summary>Registered by the day of the test, in the programme.</summary>
    public Truth Registered { get; }

    /// <summary>A participant is one who has paid (Pasal 1 angka 4).</summary>
    public Truth HasPaid { get; }

    /// <summary>Membership had not ended.</summary>
    public Truth StillMember { get; }

    /// <summary>A BPU had work when registered, where the reading asks for it.</summary>
    public Truth HadWork { get; }

    /// <summary>A BPU in arrears of not more than 3 consecutive months.</summary>
    public Truth NotLapsed { get; }

    /// <summary>The employer answers for the benefits, instead of or before BPJS, whoever in the end has to pay.</summary>
    public Truth EmployerLiable { get; }

    /// <summary>The conditions that only one who has an employer can be under.</summary>
    public IReadOnlyList<Truth> OfEmployers { get; }

    /// <summary>The employer pays.</summary>
    public Truth EmployerPays { get; }

    /// <summary>The employer pays first, and is reimbursed.</summary>
    public Truth PaysFirst { get; }

    /// <summary>It pays first because of arrears, not of a late report.</summary>
    public Truth PaysFirstForArrears { get; }

    /// <summary>Somebody owes the benefits: for a PU worker BPJS or the employer; a BPU must be a participant and not have lapsed.</summary>
    public Truth InCover { get; }

    private static Count LimitOf(CoverArticles articles) => Parameters.ArrearsMaxMonths.On(articles.Day).Count;

    /// <summary>"lebih dari 3 (tiga) bulan berturut-turut ... tidak berhak"</summary>
    private static Truth ArrearsWithinLimit(CoverArticles articles, TestFacts on)
    {
        Count limit = LimitOf(articles);
        Truth fromTheThird = ReadingCatalogue.LapseCount["from-the-third"].IsChosen;
        return Condition(
            $"{articles.Prefix}.arrears",
            new("Tunggakan dalam batas", "Arrears within the limit"),
            ReadingCatalogue.LapseCount.Decide(
                ("more-than-three", on.ArrearsMonths <= limit),
                ("from-the-third", on.ArrearsMonths < limit)),
            Say($"peserta aktif pada {on.Day}, tanpa tunggakan iuran", $"an active participant on {on.Day}, without arrears")
                .Except(
                    on.GapMonths >= 1,
                    Say(
                        $"peserta aktif pada {on.Day}, tanpa tunggakan iuran terakhir; {on.GapMonths} iuran sebelumnya belum dilunasi",
                        $"an active participant on {on.Day}, without arrears at the end; before that, {on.GapMonths} are unsettled"))
                .Except(
                    on.ArrearsMonths >= 1,
                    Say(
                        $"tunggakan {on.ArrearsMonths} pada {on.Day}, sampai dengan {limit}: tetap berhak",
                        $"arrears of {on.ArrearsMonths} on {on.Day}, up to {limit}: the right stands")),
            Say(
                $"tunggakan {on.ArrearsMonths} berturut-turut pada {on.Day}, lebih dari {limit}: tidak berhak atas manfaat",
                $"arrears of {on.ArrearsMonths} in a row on {on.Day}, more than {limit}: no right to benefits")
                .But(
                    fromTheThird,
                    Say(
                        $"tunggakan {on.ArrearsMonths} berturut-turut pada {on.Day}, sudah mencapai {limit}: tidak berhak atas manfaat",
                        $"arrears of {on.ArrearsMonths} in a row on {on.Day}, which reaches {limit}: no right to benefits")),
            articles.LapseOfBpu).ByLawOf(articles.Day);
    }
}
