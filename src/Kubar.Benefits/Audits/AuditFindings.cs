namespace Kubar.Benefits.Audits;

/// <summary>The findings of a whole file of vouchers.</summary>
public static class AuditFindings
{
    /// <summary>
    /// What was found in each voucher, and what only several of them show: the same event, the same person or the same voucher number more than
    /// once. Those with most money at stake come first. The order of the audits changes nothing, and no two findings have the same id.
    /// </summary>
    /// <param name="audits">What <see cref="Auditor"/> found of each voucher.</param>
    /// <exception cref="ArgumentNullException">The audits, or one of them, are null.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits;
    /// using Kubar.Benefits.Audits;
    /// using Kubar.Benefits.Cases;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-2",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    /// var paid = new Voucher { Case = died, Reference = "B-01", Total = new(42_000_000) };
    ///
    /// ValueList&lt;AuditFinding&gt; findings = AuditFindings.Together([Auditor.Examine(paid), Auditor.Examine(paid with { Reference = "B-02" })]);
    /// Console.WriteLine($"{findings[0].Kind}, {findings[0].AtStake.AtLeast}");
    /// // EventTwice, Rp42,000,000
    /// </code>
    /// </example>
    public static ValueList<AuditFinding> Together(IEnumerable<Audit> audits)
    {
        ArgumentNullException.ThrowIfNull(audits);
        var register = new FindingRegister();
        foreach (Audit audit in audits)
        {
            ArgumentNullException.ThrowIfNull(audit, nameof(audits));
            register.Add(audit);
        }

        return register.Ordered();
    }
}
