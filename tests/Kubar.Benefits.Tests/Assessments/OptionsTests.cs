using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Law;
using Microsoft.Extensions.Configuration;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Assessments;

/// <summary>Options bound from configuration are what the configuration says, or the binder fails: none is passed over.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Bind_EveryOption_IsAsItWouldBeWritten()
    {
        AssessmentOptions? bound = Bound(
            ("Readings", "rounding=half-up, gaps=" + ReadingCatalogue.Gaps.Alternatives[1].Id),
            ("Explain", "true"),
            ("FindDependence", "false"),
            ("PublicHolidays:0", "2028-01-03"),
            ("PublicHolidays:1", "2028-01-02"));

        bound.Should().Be(new AssessmentOptions
        {
            Readings = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]).With(ReadingCatalogue.Gaps.Alternatives[1]),
            Explain = true,
            FindDependence = false,
            PublicHolidays = [new LocalDate(2028, 1, 2), new LocalDate(2028, 1, 3)],
        });
    }

    [Fact]
    public void Bind_OneOption_LeavesTheOthersAsTheyAreByDefault() =>
        Bound(("Explain", "true")).Should().Be(AssessmentOptions.Default with { Explain = true });

    [Theory]
    [InlineData("Readings", "rounding=to-the-thousand")]
    [InlineData("Readings", "rounding=half-up,rounding=down")]
    [InlineData("Readings:rounding", "half-up")]
    [InlineData("Readings:0", "rounding=half-up")]
    [InlineData("PublicHolidays:0", "2028-02-30")]
    [InlineData("Explain", "perhaps")]
    [InlineData("Rulebook", "law")]
    [InlineData("Rulebook:Name", "law")]
    public void Bind_WhatCannotBeTaken_Fails(string key, string value) =>
        FluentActions.Invoking(() => Bound((key, value))).Should().Throw<Exception>("an option that is passed over in silence gives another sum");

    [Fact]
    public void Parse_WhatToStringWrites_IsTheSame()
    {
        foreach (ReadingAlternative alternative in ReadingCatalogue.All.SelectMany(reading => reading.Alternatives))
        {
            var readings = Readings.Default.With(alternative);
            ReadingCatalogue.Parse(readings.ToString()).Should().Be(readings);
        }

        FluentActions.Invoking(() => ReadingCatalogue.Parse("rounding=half-upp")).Should().Throw<FormatException>().WithMessage("*nearest is rounding=half-up.");
        ReadingCatalogue.TryParse(null, out _).Should().BeFalse();
    }

    private static AssessmentOptions? Bound(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Benefits:{setting.Key}", setting.Value)))
        .Build()
        .GetSection("Benefits")
        .Get<AssessmentOptions>();
}
