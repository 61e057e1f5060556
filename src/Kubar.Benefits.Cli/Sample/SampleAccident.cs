using NodaTime;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>An accident of a made-up list.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Person">To whom it happened.</param>
/// <param name="OccurredOn">The day.</param>
/// <param name="FromWork">Whether it was one of work, as lists write it; empty: not known.</param>
/// <param name="Result">What it led to.</param>
/// <param name="UnableUntil">The last day without work; null: not told.</param>
internal sealed record SampleAccident(string Key, SamplePerson Person, LocalDate OccurredOn, string FromWork, string Result, LocalDate? UnableUntil);
