using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using static Kubar.Benefits.Rules.Catalogues.Instruments;
using static Kubar.Benefits.Rules.Vocabulary.Lawmaking;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>
/// Actual cost up to a ceiling: PP 44/2015 Pasal 25(2)b angka 1 (transport) and 7 (dentures; since PP 82/2019 hearing aid
/// and glasses); Lampiran III I.b.1, I.b.8.
/// </summary>
internal static class Reimbursement
{
    public static readonly Benefit Transport = Of(
        "jkk.transport",
        new("Penggantian biaya transportasi", "Transport"),
        AccidentSecurity.Owed,
        UpTo(Facts.TransportByLand, Parameters.JkkTransportLand)
            + UpTo(Facts.TransportBySea, Parameters.JkkTransportSea)
            + UpTo(Facts.TransportByAir, Parameters.JkkTransportAir),
        AccidentPayee.OfTransport,
        [CareTerms.TransportAdvanced],
        Pp44.At("Lampiran III I.b.1"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 1), Lampiran III A.2.a"),
        PaymentRule("113(1)(2)"));

    public static readonly Benefit Dentures = OfAid(
        "jkk.dentures",
        new("Penggantian biaya gigi tiruan", "Dentures"),
        Truth.Always,
        Facts.DenturesCost,
        Parameters.JkkDentures,
        Pp44.At("Lampiran III I.b.8"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    public static readonly Benefit HearingAid = OfAid(
        "jkk.hearing-aid",
        new("Penggantian biaya alat bantu dengar", "Hearing aid"),
        InLaw(Parameters.JkkHearingAid),
        Facts.HearingAidCost,
        Parameters.JkkHearingAid,
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    public static readonly Benefit Glasses = OfAid(
        "jkk.glasses",
        new("Penggantian biaya kacamata", "Glasses"),
        InLaw(Parameters.JkkGlasses),
        Facts.GlassesCost,
        Parameters.JkkGlasses,
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    private static Amount UpTo(Amount cost, Parameter ceiling) => Amount.Min(cost, ceiling.Amount);

    private static Truth InLaw(Parameter ceiling) => Condition(
        $"{ceiling.Id}-in-law",
        new($"{ceiling.Name.Indonesian} sudah diatur", $"{ceiling.Name.English}: in the law"),
        ceiling.IsInForce,
        Say($"dijamin sejak {Date.On(Pp82.InForceFrom)}", $"covered since {Date.On(Pp82.InForceFrom)}"),
        Say($"baru dijamin bagi kejadian sejak {Date.On(Pp82.InForceFrom)}", $"covered only for events since {Date.On(Pp82.InForceFrom)}"),
        Pp82.Pasal("I angka 1 (Pasal 25(2)b angka 7)"));

    private static Benefit OfAid(string id, LocalizedText name, Truth inLaw, Amount cost, Parameter ceiling, params IReadOnlyList<DatedCitation> sources) => Of(
        id,
        name,
        AccidentSecurity.Owed & inLaw & DiedTheSameDay.Not(cost),
        UpTo(cost, ceiling),
        AccidentPayee.OfAids,
        [],
        sources);

    private static Benefit Of(
        string id,
        LocalizedText name,
        Truth owedWhen,
        Amount amount,
        Recipient recipient,
        IReadOnlyList<Truth> terms,
        params IReadOnlyList<DatedCitation> sources) => new(Cases.SecurityProgram.Jkk, id, name)
        {
            Sources = sources,
            Events = AccidentSecurity.Events,
            OwedWhen = owedWhen & recipient.Exists,
            Amount = amount,
            DeferredWhen = AccidentSecurity.CashDeferred,
            PaidByEmployer = AccidentPayer.Employer,
            EmployerPaysFirst = AccidentPayer.EmployerFirst,
            Payee = recipient.Payee,
            BearsArrears = true,
            Terms = terms,
        };
}
