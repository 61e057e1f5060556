using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// What an assessment comes to, in the JSON contract's own properties, without names and sentences: reasons and remarks stand
/// by their codes, so that better wording is no other result.
/// </summary>
internal static class ResultText
{
    public static CanonicalObject Of(Assessment assessment) => CanonicalObject.Of(
        ("eventDate", CanonicalWords.Of(assessment.EventDate)),
        ("entitlements", new CanonicalList(assessment.Entitlements.Select(Of))),
        ("totals", Of(assessment.Totals)),
        ("claimBy", CanonicalWords.Of(assessment.ClaimBy)),
        ("arrears", CanonicalObject.Of(
            ("months", CanonicalWords.Of(assessment.Arrears.Months)),
            ("gapMonths", CanonicalWords.Of(assessment.Arrears.GapMonths)),
            ("amount", CanonicalWords.Of(assessment.Arrears.Amount)),
            ("deducted", assessment.Arrears.Deducted))),
        ("dependsOn", CanonicalList.Of(assessment.DependsOn)),
        ("warnings", Codes(assessment.Warnings)),
        ("findings", CanonicalList.Of(assessment.Findings.Select(finding => finding.Fact))),
        ("grade", CanonicalWords.Of(assessment.Grade)));

    private static CanonicalObject Of(Totals totals) => CanonicalObject.Of(
        ("payableNow", totals.PayableNow.Value),
        ("deferred", totals.Deferred.Value),
        ("scheduled", totals.Scheduled.Value),
        ("net", CanonicalWords.Of(totals.Net)),
        ("jkk", totals.Jkk.Value),
        ("jkm", totals.Jkm.Value),
        ("byPayee", CanonicalObject.Of([.. totals.ByPayee.Select(total => (total.Payee is { } payee ? CanonicalWords.Word(payee) : "unknown", (CanonicalValue?)total.Sum.Value))])),
        ("complete", totals.Complete),
        ("bounds", totals.Bounds is { } bounds
            ? CanonicalObject.Of(("payableNow", Of(bounds.PayableNow)), ("scheduled", Of(bounds.Scheduled)), ("net", Of(bounds.Net)))
            : null));

    private static CanonicalObject Of(MoneyBounds bounds) =>
        CanonicalObject.Of(("atLeast", bounds.AtLeast.Value), ("atMost", CanonicalWords.Of(bounds.AtMost)));

    private static CanonicalObject Of(Entitlement entitlement)
    {
        var undetermined = entitlement.Outcome as Undetermined;
        return CanonicalObject.Of(
            ("benefit", entitlement.Benefit.Id),
            ("status", CanonicalWords.Word(entitlement.Status)),
            ("amount", CanonicalWords.Of(entitlement.Amount)),
            ("unlimited", CanonicalWords.Unless(usual: false, entitlement.Outcome is Entitled { Value: UnlimitedCare })),
            ("deferredUntil", entitlement.Outcome is Entitled { DeferredUntil: { Count: > 0 } until } ? Codes(until) : null),
            ("reasons", entitlement.Outcome is NotOwed notOwed ? new CanonicalList(notOwed.Reasons.Select(Of)) : null),
            ("missing", Texts(undetermined?.Missing)),
            ("atLeast", CanonicalWords.Of(undetermined?.AtLeast)),
            ("atMost", CanonicalWords.Of(undetermined?.AtMost)),
            ("wholeAtLeast", CanonicalWords.Of(undetermined?.WholeAtLeast)),
            ("wholeAtMost", CanonicalWords.Of(undetermined?.WholeAtMost)),
            ("payee", CanonicalWords.Of(entitlement.Payee)),
            ("heirRank", CanonicalWords.Of(entitlement.HeirRank)),
            ("payeeMissing", Texts(entitlement.PayeeMissing)),
            ("payer", entitlement.PaidByEmployer ? "employer" : null),
            ("payerFirst", CanonicalWords.Unless(usual: false, entitlement.PayerFirst)),
            ("payerMissing", Texts(entitlement.PayerMissing)),
            ("schedule", entitlement.Schedule.Count == 0 ? null : new CanonicalList(entitlement.Schedule.Select(Of))),
            ("scheduleMissing", Texts(entitlement.ScheduleMissing)),
            ("sources", CanonicalList.Of(entitlement.Sources.Select(source => source.Text))),
            ("grade", CanonicalWords.Of(entitlement.Grade)));
    }

    private static CanonicalObject Of(Instalment instalment) => CanonicalObject.Of(
        ("child", instalment.Child),
        ("dueOn", CanonicalWords.Of(instalment.DueOn)),
        ("level", CanonicalWords.Word(instalment.Level)),
        ("amount", instalment.Amount.Value));

    private static CanonicalObject Of(Notice reason) => CanonicalObject.Of(
        ("code", reason.Code),
        ("child", CanonicalWords.Of(reason.Child)));

    private static CanonicalList Codes(ValueList<Notice> notices) => CanonicalList.Of(notices.Select(notice => notice.Code));

    private static CanonicalList? Texts(ValueList<string>? texts) => texts is { Count: > 0 } ? CanonicalList.Of(texts) : null;
}
