using System.Text.Json.Serialization;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What is owed for one case, to whom, when and why. Immutable, equal by value, safe to share between threads.</summary>
[JsonConverter(typeof(Json.Answers.AssessmentConverter))]
public sealed record Assessment
{
    /// <summary>The case's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The date of the event, whose law was applied.</summary>
    public required LocalDate EventDate { get; init; }

    /// <summary>
    /// Every benefit that the event's kind can bring, in the order of the regulation; what rests on a fact outside the JSON
    /// contract only where that fact is given.
    /// </summary>
    public required ValueList<Entitlement> Entitlements { get; init; }

    /// <summary>The sums.</summary>
    public required Totals Totals { get; init; }

    /// <summary>The last day, included, to claim JKK (PP 44/2015 Pasal 26); null where no limit is written (JKM) or it cannot be told.</summary>
    public LocalDate? ClaimBy { get; init; }

    /// <summary>The contributions in arrears.</summary>
    public required Arrears Arrears { get; init; }

    /// <summary>The readings under whose alternatives this assessment would differ, by id, in the order of the catalogue.</summary>
    public required ValueList<string> DependsOn { get; init; }

    /// <summary>The readings it was made under that are not the default, as <c>question=answer</c>, in the order of the catalogue.</summary>
    public ValueList<string> Readings { get; init; } = [];

    /// <summary>What a careful clerk would add.</summary>
    public required ValueList<Notice> Warnings { get; init; }

    /// <summary>The findings on which the assessment rests: what a person had to judge.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The worst grade among the sources used by what is owed, deferred or undetermined; A when nothing is.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The entitlement to one benefit; null where this assessment does not list it, since the event's kind cannot bring it.</summary>
    /// <param name="benefit">The benefit's id: one of <see cref="EncodedLaw.Benefits"/>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">There is no such benefit; the message names the nearest.</exception>
    public Entitlement? this[string benefit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(benefit);
            foreach (Entitlement entitlement in Entitlements)
            {
                if (entitlement.Benefit.Id == benefit)
                {
                    return entitlement;
                }
            }

            _ = Rules.EncodedBenefits.Find(benefit);
            return null;
        }
    }

    /// <summary>The entitlement to one benefit; null where this assessment does not list it, since the event's kind cannot bring it.</summary>
    /// <param name="benefit">The benefit: one of <see cref="BenefitCatalogue"/>.</param>
    /// <exception cref="ArgumentNullException">The benefit is null.</exception>
    public Entitlement? this[BenefitInfo benefit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(benefit);
            return this[benefit.Id];
        }
    }

    /// <summary>A line for logs: the id, the date and what is payable now.</summary>
    public override string ToString() =>
        $"{Id} ({NodaTime.Text.LocalDatePattern.Iso.Format(EventDate)}): payable now {Totals.PayableNow}, deferred {Totals.Deferred}, scheduled {Totals.Scheduled}";
}
