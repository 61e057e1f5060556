namespace Kubar.Benefits.Assessments;

/// <summary>What is owed: <see cref="Cash"/>, <see cref="UnlimitedCare"/> or <see cref="InKind"/>.</summary>
public abstract record BenefitValue
{
    private protected BenefitValue()
    {
    }

    /// <summary>The amount in rupiah where there is one.</summary>
    public abstract Rupiah? Amount { get; }
}

/// <summary>A sum of money.</summary>
/// <param name="Sum">The sum, in rupiah.</param>
public sealed record Cash(Rupiah Sum) : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => Sum;

    /// <summary>The sum.</summary>
    public override string ToString() => Sum.ToString();
}

/// <summary>Care according to medical need, without a cost ceiling (PP 44/2015 Pasal 25(2)a).</summary>
/// <param name="ActualCost">What it has cost, in rupiah, where that was given.</param>
public sealed record UnlimitedCare(Rupiah? ActualCost) : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => ActualCost;

    /// <summary>"Unlimited", and the cost.</summary>
    public override string ToString() => ActualCost is { } cost ? $"without ceiling, {cost} so far" : "without ceiling";
}

/// <summary>A benefit in kind.</summary>
public sealed record InKind : BenefitValue
{
    /// <inheritdoc/>
    public override Rupiah? Amount => null;

    /// <summary>"In kind".</summary>
    public override string ToString() => "in kind";
}
