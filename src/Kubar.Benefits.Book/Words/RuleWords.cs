using Kubar.Benefits.Assessments;
using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Book.Words;

/// <summary>
/// Rules in words without a case: sentences with the names of facts and figures in their slots, conditions as statements, formulas with
/// names instead of numbers. What the view of the law settles is left out.
/// </summary>
internal sealed partial class RuleWords(LawInView law, Language language)
{
    /// <summary>A formula that takes up more than this is written below it by parts.</summary>
    private const int LongFormula = 7;

    /// <summary>Up to so much it may still fit one line.</summary>
    private const int FairlyLong = 16;

    /// <summary>A condition of more statements stands by itself.</summary>
    private const int LongCondition = 4;

    /// <summary>The letters of a line.</summary>
    private const int OneLine = 150;

    /// <summary>More terms of one kind than this are not all written.</summary>
    private const int ManyTerms = 5;

    /// <summary>The fact that holds the day of an event, or the first day of a contribution month.</summary>
    private const string FirstDay = "event.date";

    private readonly Dictionary<Node, string> _letters = new(ReferenceEqualityComparer.Instance);

    public Language Language => language;

    public LawInView Law => law;

    /// <summary>Whether rules of contributions are put into words: the law of a contribution is that of its month.</summary>
    public bool IsOfContributions { get; init; }

    /// <summary>The same for rules of contributions.</summary>
    public RuleWords ForContributions => IsOfContributions ? this : new(law, language) { IsOfContributions = true };

    private Evaluation Evaluation => law.Evaluation;

    /// <summary>The one or the other, by language.</summary>
    public string T(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    public string Day(LocalDate day) => Wording.Day(day, language);
}
