namespace Kubar.Benefits.Tests.Generators;

/// <summary>Small words over <see cref="Random"/>, so that a generator reads like what it generates.</summary>
internal static class Chance
{
    public static bool Percent(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>From the first to the last, both included.</summary>
    public static int Between(this Random random, int first, int last) => random.Next(first, last + 1);

    public static T OneOf<T>(this Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
