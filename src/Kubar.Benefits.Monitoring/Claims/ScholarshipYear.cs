using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>The instalments of scholarships that fall due in one year.</summary>
/// <param name="Year">The year; null: those that are due by the day of the monitoring, whichever year they are of.</param>
/// <param name="ChildrenAtLeast">How many children have one for certain.</param>
/// <param name="ChildrenAtMost">How many can have one.</param>
/// <param name="InstalmentsAtLeast">How many instalments are certain.</param>
/// <param name="InstalmentsAtMost">How many there can be.</param>
/// <param name="Sum">What they come to, in rupiah.</param>
public sealed record ScholarshipYear(int? Year, long ChildrenAtLeast, long ChildrenAtMost, long InstalmentsAtLeast, long InstalmentsAtMost, MoneyBounds Sum)
{
    /// <summary>The year and the sum.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Sum.AtLeast} to {Sum.AtMost}");
}

/// <summary>A child whose instalments are certain.</summary>
/// <param name="Person">The key of the participant who died.</param>
/// <param name="Child">The child's position in the family, counted from 0.</param>
/// <param name="Instalments">The instalments, in order; at least one.</param>
public sealed record ScholarshipRecipient(string Person, int Child, ValueList<Instalment> Instalments)
{
    /// <summary>What they come to, in rupiah.</summary>
    public Rupiah Sum => Instalments.Select(instalment => instalment.Amount).Sum();

    /// <summary>The participant, the child and how many.</summary>
    public override string ToString() => FormattableString.Invariant($"{Person}, child {Child}: {Instalments.Count}");
}
