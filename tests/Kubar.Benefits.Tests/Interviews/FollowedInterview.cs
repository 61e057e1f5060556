using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Tests.Generators;

namespace Kubar.Benefits.Tests.Interviews;

/// <summary>A case of which all was forgotten that could be, and what somebody who knows it all is asked until nothing is open.</summary>
internal sealed class FollowedInterview
{
    private static readonly AssessmentOptions Bare = new() { FindDependence = false };

    private readonly BenefitCase _full;
    private readonly List<Fact> _forgotten;

    private FollowedInterview(BenefitCase full)
    {
        _full = full;
        _forgotten = [.. Facts.Of(full).Where(fact => fact.Path != "membership.monthsKnownFrom")];
    }

    /// <summary>What was asked, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The case as it is known at the end.</summary>
    public BenefitCase Known => Facts.Without(_full, _forgotten);

    /// <summary>Follows an interview to its end.</summary>
    /// <param name="full">All that is known.</param>
    /// <param name="choose">Which of the open questions to ask next.</param>
    public static FollowedInterview To(BenefitCase full, Func<BenefitCase, AssessmentOptions, HashSet<string>, string?> choose)
    {
        var interview = new FollowedInterview(full);
        var notKnown = new HashSet<string>(StringComparer.Ordinal);
        while (choose(interview.Known, Bare, notKnown) is { } path)
        {
            interview.Asked.Add(path);
            if (!interview.Answer(path))
            {
                notKnown.Add(path);
            }
        }

        return interview;
    }

    /// <summary>As the library says.</summary>
    public static string? Next(BenefitCase known, AssessmentOptions options, HashSet<string> notKnown) =>
        Interview.Next(known, options).FirstOrDefault(question => !notKnown.Contains(question.Path))?.Path;

    private bool Answer(string path)
    {
        bool isKnown = false;
        for (int i = _forgotten.Count - 1; i >= 0; i--)
        {
            if (_forgotten[i].Path == path || (_forgotten[i].Path == "family" && path.StartsWith("family.", StringComparison.Ordinal)))
            {
                isKnown |= _forgotten[i].Path == path;
                _forgotten.RemoveAt(i);
            }
        }

        return isKnown;
    }
}
