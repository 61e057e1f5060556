using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Json;

/// <summary>One change of facts, as the JSON tells it.</summary>
/// <param name="Facts">What changes.</param>
/// <param name="Nature">What kind of change it is as a whole.</param>
/// <param name="Status">The status of the benefit after it.</param>
/// <param name="Amount">What is owed of the benefit after it, in rupiah; null: no sum.</param>
/// <param name="PayableNow">What is payable in all after it, in rupiah.</param>
public sealed record WhyNotChange(ValueList<FactChange> Facts, ChangeNature Nature, EntitlementStatus Status, Rupiah? Amount, Rupiah PayableNow);
