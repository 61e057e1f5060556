using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>Contributions in arrears on the day on which cover is tested.</summary>
[JsonConverter(typeof(Json.Answers.ArrearsConverter))]
public sealed record Arrears
{
    /// <summary>The unbroken run of unpaid months that ends with the latest month due; null: cannot be told.</summary>
    public int? Months { get; init; }

    /// <summary>
    /// Months never paid before that run, which a later payment has not settled and which are owed still; null: cannot be told.
    /// </summary>
    public int? GapMonths { get; init; } = 0;

    /// <summary>What they come to, in rupiah; null: cannot be told, or (PU) the employer's debt, which depends on its risk group.</summary>
    public Rupiah? Amount { get; init; }

    /// <summary>Whether they are taken out of the benefit (Permenaker 5/2021 Pasal 92(2), 98(3)).</summary>
    public bool Deducted { get; init; }
}
