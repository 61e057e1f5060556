using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>What an event of a person gives, and what became of it.</summary>
internal static class PersonsEvent
{
    /// <summary>Assesses an event of a person of the roster.</summary>
    public static bool TryAssess(RosterPerson person, InsuredEvent happened, AssessmentOptions options, [NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) => Assessor.TryAssess(
        new() { Id = person.Key, Participant = person.Merged.Participant, Membership = person.Merged.Membership, Event = happened, Family = person.Merged.Family },
        options,
        out assessment,
        out problems);

    /// <summary>Whether a payment is upon a death: what was paid for an accident that was survived is another matter.</summary>
    public static bool IsUponDeath(BenefitPayment payment) => payment.Voucher.Case.Event is { Kind: EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork } or { DiedOn: not null };

    /// <summary>What became of a claim.</summary>
    /// <param name="isPaid">Whether something was paid upon it.</param>
    /// <param name="isOwed">Whether something is or may be owed.</param>
    /// <param name="arePaymentsTold">Whether there is a list of payments.</param>
    public static ClaimState StateOf(bool isPaid, bool isOwed, bool arePaymentsTold) => (isPaid, isOwed, arePaymentsTold) switch
    {
        (true, _, _) => ClaimState.Paid,
        (_, false, _) => ClaimState.NotOwed,
        (_, _, false) => ClaimState.PaymentsNotTold,
        _ => ClaimState.NeverPaid,
    };
}
