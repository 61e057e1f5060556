using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>The membership and the contribution months paid, PP 44/2015 Pasal 6, 11, 21, 24.</summary>
[JsonConverter(typeof(MembershipConverter))]
public sealed record Membership
{
    /// <summary>False for a PU worker who was never registered: the employer then owes the benefits (Pasal 27, 35).</summary>
    public bool Registered { get; init; } = true;

    /// <summary>The day the membership number was issued, when cover begins (Pasal 6(3), 11(5)).</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The programmes in which the participant is enrolled; null: both. One left out: as if not registered for it (Pasal 32(4)).</summary>
    public ValueList<SecurityProgram>? Programmes { get; init; }

    /// <summary>
    /// Whether there was a business or work at registration, as BPJS finds it (Permenaker 5/2021 Pasal 33(1)c). Null: there was, and an
    /// assessment names it among the findings where it decides (reading <c>no-work-when-registered</c>).
    /// </summary>
    public bool? WorkingWhenRegistered { get; init; }

    /// <summary>The day of a new registration after a lapse (Permenaker 5/2021 Pasal 44(3)); null: there was none, or it is unknown.</summary>
    public LocalDate? ReregisteredOn { get; init; }

    /// <summary>
    /// The month before which it is not known what was paid, as of a table that shows one year; null: <see cref="PaidMonths"/> is the
    /// whole history.
    /// </summary>
    public YearMonth? MonthsKnownFrom { get; init; }

    /// <summary>
    /// The contribution months paid, with the day of payment where it is known; months that are told twice or ranges that run
    /// backwards are rejected. Empty: none was paid.
    /// </summary>
    public ValueList<PaidPeriod>? PaidMonths { get; init; }

    /// <summary>
    /// The day active membership ended: work or contributions stopped for good (elucidation of PP 44/2015 Pasal 34(1)); null: it has not.
    /// </summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The day on which all arrears of 1 to 3 months were paid; null: they were not.</summary>
    public LocalDate? ArrearsPaidOn { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Registered), Registered),
        (nameof(RegisteredOn), RegisteredOn),
        (nameof(Programmes), Programmes),
        (nameof(WorkingWhenRegistered), WorkingWhenRegistered),
        (nameof(ReregisteredOn), ReregisteredOn),
        (nameof(MonthsKnownFrom), MonthsKnownFrom),
        (nameof(PaidMonths), PaidMonths),
        (nameof(EndedOn), EndedOn),
        (nameof(ArrearsPaidOn), ArrearsPaidOn));
}
