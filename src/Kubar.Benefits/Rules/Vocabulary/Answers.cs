using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>The words in which rules follow the answer to an unsettled question.</summary>
internal static class Answers
{
    extension(ReadingAlternative alternative)
    {
        /// <summary>Whether the caller has chosen this reading.</summary>
        public Truth IsChosen => new(new ReadingNode(alternative.Reading.Index, alternative.Code));
    }

    extension(Reading reading)
    {
        /// <summary>What each answer makes of it: every answer by its id, the default first.</summary>
        public Truth Decide(params IReadOnlyList<(string Answer, Truth Then)> answers) =>
            Decided(reading, answers, (chosen, then, otherwise) => chosen.Choose(then, otherwise));

        /// <inheritdoc cref="Decide(Reading, IReadOnlyList{ValueTuple{string, Truth}})"/>
        public Amount Decide(params IReadOnlyList<(string Answer, Amount Then)> answers) =>
            Decided(reading, answers, (chosen, then, otherwise) => chosen.Choose(then, otherwise));

        /// <inheritdoc cref="Decide(Reading, IReadOnlyList{ValueTuple{string, Truth}})"/>
        public Count Decide(params IReadOnlyList<(string Answer, Count Then)> answers) =>
            Decided(reading, answers, (chosen, then, otherwise) => chosen.Choose(then, otherwise));

        /// <inheritdoc cref="Decide(Reading, IReadOnlyList{ValueTuple{string, Truth}})"/>
        public Date Decide(params IReadOnlyList<(string Answer, Date Then)> answers) =>
            Decided(reading, answers, (chosen, then, otherwise) => chosen.Choose(then, otherwise));

        /// <inheritdoc cref="Decide(Reading, IReadOnlyList{ValueTuple{string, Truth}})"/>
        public Code Decide(params IReadOnlyList<(string Answer, Code Then)> answers) =>
            Decided(reading, answers, (chosen, then, otherwise) => chosen.Choose(then, otherwise));
    }

    /// <summary>A rule that leaves an answer out would take the default for it in silence, so it fails at start-up.</summary>
    private static T Decided<T>(Reading reading, IReadOnlyList<(string Answer, T Then)> answers, Func<Truth, T, T, T> choose)
    {
        bool answersAll = answers.Count == reading.Alternatives.Count;
        for (int answer = 0; answersAll && answer < answers.Count; answer++)
        {
            answersAll = answers[answer].Answer == reading.Alternatives[answer].Id;
        }

        if (!answersAll)
        {
            throw new InvalidOperationException(
                $"The reading {reading.Id} has the answers {string.Join(", ", reading.Alternatives.Select(alternative => alternative.Id))}, in that order.");
        }

        T decided = answers[0].Then;
        for (int other = answers.Count - 1; other > 0; other--)
        {
            decided = choose(reading[answers[other].Answer].IsChosen, answers[other].Then, decided);
        }

        return decided;
    }
}
