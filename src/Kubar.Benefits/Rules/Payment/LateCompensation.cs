using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Accident;
using Kubar.Benefits.Rules.Death;
using Kubar.Benefits.Rules.Participation;
using Kubar.Benefits.Rules.Recipients;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Payment;

/// <summary>1 % for each day of late payment, where it is BPJS that pays.</summary>
/// <law>PP 44/2015 Pasal 37(2)(3), 40(3)(4); Permenaker 5/2021 Pasal 24, 64</law>
internal static class LateCompensation
{
    private static readonly Truth ApplicationMade = Condition(
        "claim.made",
        new("Permohonan diajukan", "Application made"),
        Facts.Applied,
        Said.Applied,
        Said.NotApplied,
        Pp44.Pasal("37(2), 40(3)"));

    /// <summary>"paling lama 7 (tujuh) hari kerja": on every item of Pasal 25(2) huruf b, all of which it calls santunan</summary>
    public static Benefit OfAccident(IReadOnlyList<Benefit> cash) => On(
        new(SecurityProgram.Jkk, "jkk.late-compensation", "37(2)(3)", AccidentSecurity.Events, Facts.JkkDaysLate, Facts.JkkWorkingDaysLate, AccidentPayee.ParticipantOrHeirs, [Pp44.Pasal("25(2)b, 37(2)(3)")], Said.CashDue, Said.NoCashDue),
        Left(cash, cash));

    /// <summary>"paling lama 3 (tiga) hari kerja", of a claim checked in the field "sejak selesainya pemeriksaan"; "nilai nominal santunan": which Pasal 34(1) calls the lump sum and the periodic grant</summary>
    public static Benefit OfDeath(IReadOnlyList<Benefit> cash) => On(
        new(SecurityProgram.Jkm, "jkm.late-compensation", "40(3)(4)", DeathSecurity.Deaths, Facts.JkmDaysLate, Facts.JkmWorkingDaysLate, Heirs.OfJkmOrFund, [Pp44.Pasal("40(3)(4)"), .. FieldCheck("24", Participants.Pu), .. FieldCheck("64", Participants.Bpu)], Said.SantunanDue.But(AllCash, Said.CashDue), Said.NoSantunanDue.But(AllCash, Said.NoCashDue)),
        ReadingCatalogue.LateCompensationBase.Decide(
            ("santunan", Left([.. cash.Where(IsSantunan)], cash)),
            ("all-cash", Left(cash, cash))));

    /// <summary>"paling lambat 7 (tujuh) hari", since 24 February 2025 "5 (lima) hari kerja": of one segment.</summary>
    private static IReadOnlyList<DatedCitation> FieldCheck(string article, Truth whom) =>
        [Permenaker5.Pasal(article).To(Permenaker1.InForceFrom.PlusDays(-1)).For(whom), Permenaker1.Pasal(article).For(whom)];

    private static Truth AllCash => ReadingCatalogue.LateCompensationBase["all-cash"].IsChosen;

    private static Benefit On(LateProgramme programme, Amount left)
    {
        string id = programme.Id;
        DatedCitation source = Pp44.Pasal(programme.Pasal);
        Count days = Number(
            $"{id}-days",
            new("Hari keterlambatan", "Days of lateness"),
            ReadingCatalogue.LateDays.Decide(
                ("calendar-days", programme.CalendarDays),
                ("working-days", programme.WorkingDays)),
            source);
        Amount due = Step($"{id}-base", new("Santunan yang harus dibayar", "Cash that had to be paid"), left, source);
        Truth late = Condition($"{id}-late", new("Dibayar terlambat", "Paid late"), days >= 1, Said.LateBy(days), Said.InTime, source);
        Truth somethingDue = Condition(
            $"{id}-due",
            new("Ada santunan yang harus dibayar BPJS", "BPJS had cash to pay"),
            due >= Amount.Rupiah(1),
            programme.SomethingDue,
            programme.NothingDue,
            source);
        return new(programme.Program, id, new("Ganti rugi keterlambatan", "Late-payment compensation"))
        {
            Sources = programme.Sources,
            Events = programme.Events,
            OwedWhen = somethingDue & ApplicationMade & Facts.Applied.Choose(late, Truth.Always),
            Amount = (days * (Parameters.PaymentLateCompensation.Percent * due)).RoundedOnce,
            Payee = programme.Payee,
        };
    }

    /// <summary>"yang harus dibayar": before arrears are taken out of the programme's cash, or what is left after them.</summary>
    private static Amount Left(IReadOnlyList<Benefit> santunan, IReadOnlyList<Benefit> cash)
    {
        Amount bearing = Amount.Sum(santunan.Where(benefit => benefit.BearsArrears).Select(Payable));
        Amount free = Amount.Sum(santunan.Where(benefit => !benefit.BearsArrears).Select(Payable).Prepend(Amount.Zero));
        Amount takenOut = Deduction.From(cash[0].Info.Program, cash.Where(benefit => benefit.BearsArrears).Select(benefit => OfEvent(benefit, benefit.InArrearsNow)));
        return ReadingCatalogue.LateCompensationNet.Decide(
            ("before-arrears", free + bearing),
            ("after-arrears", free + Amount.Max(bearing - takenOut, Amount.Zero)));
    }

    private static bool IsSantunan(Benefit ofDeath) => ofDeath.Id == LumpSum.Benefit.Id || ofDeath.Id == DeathPeriodicGrant.Benefit.Id;

    /// <summary>"dibayarkan kepada Peserta", "kepada ahli waris Peserta": what goes to nobody else.</summary>
    private static Amount Payable(Benefit benefit) =>
        benefit.Payee.IsOneOf(Payee.Participant, Payee.Heirs, Payee.Child).Choose(OfEvent(benefit, benefit.PayableNow), Amount.Zero);

    private static Amount OfEvent(Benefit benefit, Amount payable) => Facts.EventKind.IsOneOf(benefit.Events).Choose(payable, Amount.Zero);

    /// <summary>What tells the two programmes apart.</summary>
    private sealed record LateProgramme(
        SecurityProgram Program,
        string Id,
        string Pasal,
        IReadOnlyList<EventKind> Events,
        Count CalendarDays,
        Count WorkingDays,
        Code Payee,
        IReadOnlyList<DatedCitation> Sources,
        Sentence SomethingDue,
        Sentence NothingDue);

    private static class Said
    {
        public static readonly Sentence Applied = Say($"permohonan telah diajukan", $"an application was made");

        public static readonly Sentence NotApplied = Say($"belum ada permohonan", $"no application has been made yet");

        public static readonly Sentence InTime = Say($"dibayar tepat waktu", $"paid in time");

        public static readonly Sentence SantunanDue = Say(
            $"ada santunan sekaligus dan santunan berkala yang harus dibayar BPJS Ketenagakerjaan kepada ahli waris",
            $"BPJS Ketenagakerjaan had a lump sum and a periodic grant to pay to the heirs");

        public static readonly Sentence NoSantunanDue = Say(
            $"tidak ada santunan sekaligus atau santunan berkala yang harus dibayar BPJS Ketenagakerjaan kepada ahli waris, dan hanya dari itu ganti rugi dihitung",
            $"BPJS Ketenagakerjaan had no lump sum or periodic grant to pay to the heirs, and compensation is reckoned on these alone");

        public static readonly Sentence CashDue = Say(
            $"ada santunan yang harus dibayar BPJS Ketenagakerjaan kepada peserta, ahli waris, atau anak",
            $"BPJS Ketenagakerjaan had cash to pay to the participant, the heirs or a child");

        public static readonly Sentence NoCashDue = Say(
            $"tidak ada santunan yang harus dibayar BPJS Ketenagakerjaan kepada peserta, ahli waris, atau anak",
            $"BPJS Ketenagakerjaan had no cash to pay to the participant, the heirs or a child");

        public static Sentence LateBy(Count days) => Say($"dibayar terlambat {days}", $"paid {days} late");
    }
}
