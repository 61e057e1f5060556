using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// What a fact can be within some steps from a case: the days of a month tell nearly the same, so that most months are given up at once. What a block says of a
/// fact is the least and the most that it is at any of its steps, in one of the directions; derived when it is first asked for, and kept for every
/// other fact that is moved with this one.
/// </summary>
/// <param name="benefitCase">The case.</param>
/// <param name="lever">The fact.</param>
/// <param name="most">The most steps that are asked about.</param>
/// <param name="options">How to assess.</param>
internal sealed class StepBlocks(BenefitCase benefitCase, Lever lever, int most, AssessmentOptions options)
{
    private const int Size = 32;

    private readonly List<Situation>?[] _blocks = new List<Situation>?[((most - 1) / Size) + 1];

    /// <summary>Which block a step lies in.</summary>
    public static int Of(int steps) => (steps - 1) / Size;

    /// <summary>The fact within a block, in each direction that a step has a case in.</summary>
    public IReadOnlyList<Situation> Within(int block) => _blocks[block] ??= Derive(block);

    private List<Situation> Derive(int block)
    {
        var directions = new List<Situation>();
        for (int steps = (block * Size) + 1; steps <= Math.Min((block + 1) * Size, most); steps++)
        {
            int direction = 0;
            foreach (BenefitCase changed in lever.At(benefitCase, steps))
            {
                Situation situation = options.SituationOf(changed);
                if (direction == directions.Count)
                {
                    directions.Add(situation);
                }
                else
                {
                    directions[direction].Widen(situation);
                }

                direction++;
            }
        }

        return directions;
    }
}
