namespace Kubar.Benefits.Monitoring;

/// <summary>The rates of a table of mortality by sex and age, looked up once each: they are asked for every person and month.</summary>
internal sealed class RatesOfTable
{
    private const int Ages = 130;

    private static readonly PersonSex[] Sexes = Enum.GetValues<PersonSex>();

    private readonly MortalityTable _table;
    private readonly (int Least, int Most)?[][] _rates;

    public RatesOfTable(MortalityTable table)
    {
        _table = table;
        _rates = [.. Enumerable.Range(0, (int)Sexes[^1] + 1).Select(sex => ((int, int)?[])[.. Enumerable.Range(-1, Ages + 1).Select(age => table.Of(sex == 0 ? null : (PersonSex)sex, age < 0 ? null : age))])];
    }

    /// <summary>The least and the most that the probability of a year can be, in millionths; null: the age is not in the table.</summary>
    public (int Least, int Most)? Of(PersonSex? sex, int? age) => age is >= Ages ? _table.Of(sex, age) : _rates[(int)sex.GetValueOrDefault()][age + 1 ?? 0];
}
