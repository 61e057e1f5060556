namespace Kubar.Benefits.Rules.Records;

/// <summary>The paths of a case that tell the membership.</summary>
internal static class MembershipPaths
{
    public const string RegisteredOn = "membership.registeredOn";

    public const string PaidMonths = "membership.paidMonths";

    public const string ReregisteredOn = "membership.reregisteredOn";

    public const string DiedOn = "event.diedOn";
}
