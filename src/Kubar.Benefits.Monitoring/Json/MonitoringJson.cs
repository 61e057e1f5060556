using System.Text.Json;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Monitoring;

/// <summary>The JSON of a monitoring: a programme file is read with every problem at once, each with its path.</summary>
public static class MonitoringJson
{
    /// <summary>The JSON Schema (2020-12) of a programme file.</summary>
    public static string ProgrammeSchema => JsonSchemas.OfAnswer(
        "programme",
        "Programme",
        "What `kubar monitor` reads of a programme: who pays which months out of which budget, who may be registered, denominators and targets. None of it is law.",
        ProgrammeFields.Form);

    /// <summary>The JSON Schema (2020-12) of a monitoring.</summary>
    public static string MonitoringSchema => JsonSchemas.OfAnswer(
        "monitoring",
        "Monitoring of a programme",
        "What `kubar monitor --format json` writes. Persons stand in it by the keys of their lines alone.",
        MonitoringFields.Form);

    /// <summary>The JSON Schema (2020-12) of a supposition (<see cref="MonitoringWhatIf"/>).</summary>
    public static string WhatIfSchema => JsonSchemas.OfAnswer(
        "what-if",
        "Supposition",
        "What `kubar monitor --what-if` reads: longer funding, another payer, other figures than those of the law.",
        WhatIfFields.Form);

    /// <summary>The JSON Schema (2020-12) of what comes of a supposition.</summary>
    public static string ComparisonSchema => JsonSchemas.OfAnswer(
        "monitoring-what-if",
        "Monitoring as it is and as it would be",
        "What `kubar monitor --what-if FILE --format json` writes: every number as it is and as it would be. It is neither the law nor a fact.",
        WhatIfFields.Comparison);

    /// <summary>What comes of a supposition, on one line.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(MonitoringComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return AnswerLines.TextOf(WhatIfFields.Comparison, comparison);
    }

    /// <summary>Reads a supposition.</summary>
    /// <param name="programme">The programme of which something is supposed.</param>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public static JsonInput<MonitoringWhatIf> ReadWhatIf(Programme programme, ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Read(utf8Json, element =>
        {
            var run = new FieldRun();
            MonitoringWhatIf read = WhatIfFields.Shape.Read(element, run, WhatIfFields.Blank);
            HashSet<string> told = [.. run.Problems.Select(problem => problem.Path)];
            return new ReadInput<MonitoringWhatIf>(read, null, run.Problems.Concat(read.ProblemsOf(programme).Where(problem => !told.Contains(problem.Path))).ToValueList());
        });
    }

    /// <summary>Reads the coverage of a monitoring that was written as JSON.</summary>
    /// <param name="utf8Json">One JSON object, of any length.</param>
    public static JsonInput<KeptCoverage> ReadCoverage(ReadOnlyMemory<byte> utf8Json)
    {
        (KeptCoverage? value, string? _, ValueList<Problem> problems) = InputReading.Of(new RawCase(InputTexts.Line(1), TextPosition.Start, utf8Json, null), element =>
        {
            var run = new FieldRun();
            KeptCoverage read = MonitoringFields.LastCoverage.Read(element, run, new(default, []));
            return new ReadInput<KeptCoverage>(read, null, run.Problems.ToValueList());
        });
        return new(InputTexts.Line(1), Id: null, problems.Count == 0 ? value : null, problems);
    }

    /// <summary>A monitoring as the contract writes it, on one line.</summary>
    /// <param name="monitoring">The monitoring.</param>
    /// <exception cref="ArgumentNullException">The monitoring is null.</exception>
    public static string Write(ProgrammeMonitoring monitoring)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        return AnswerLines.TextOf(MonitoringFields.Form, monitoring);
    }

    /// <summary>A finding on one line.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException">The finding is null.</exception>
    public static string Write(ProgrammeFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return AnswerLines.TextOf(ProgrammeFindingFields.Form, finding);
    }

    /// <summary>Reads what a later meeting needs of a finding that was written.</summary>
    /// <param name="line">The number of the line, for what is wrong with it.</param>
    /// <param name="utf8Json">One JSON object.</param>
    public static JsonInput<KeptFinding> ReadFinding(int line, ReadOnlyMemory<byte> utf8Json)
    {
        RawCase raw = utf8Json.Length > TextLimits.Bytes
            ? new(InputTexts.Line(line), new(line, 1), default, InputTexts.TooLong)
            : new(InputTexts.Line(line), new(line, 1), utf8Json, null);
        (KeptFinding? value, string? _, ValueList<Problem> problems) = InputReading.Of(raw, element =>
        {
            var run = new FieldRun();
            KeptFinding read = ProgrammeFindingFields.Kept.Read(element, run, ProgrammeFindingFields.Nothing);
            return new ReadInput<KeptFinding>(read, null, run.Problems.ToValueList());
        });
        return new(raw.Place, Id: value?.Id, problems.Count == 0 ? value : null, problems);
    }

    /// <summary>Reads a programme file.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<Programme> ReadProgramme(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, Read);

    private static JsonInput<T> Read<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonElement, ReadInput<T>> read)
        where T : class
    {
        RawCase raw = utf8Json.Length > TextLimits.Bytes
            ? new(InputTexts.Line(1), TextPosition.Start, default, InputTexts.TooLong)
            : new(InputTexts.Line(1), TextPosition.Start, utf8Json, null);
        (T? value, string? _, ValueList<Problem> problems) = InputReading.Of(raw, read);
        return new(raw.Place, Id: null, problems.Count == 0 ? value : null, problems);
    }

    /// <summary>A well-formed programme as it is read.</summary>
    /// <param name="programme">The programme.</param>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public static string Write(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return AnswerLines.TextOf(ProgrammeFields.Form, programme, indented: true);
    }

    /// <summary>What is wrong with the text, and with what could be read of it: of a place that is wrong as a text nothing more is said.</summary>
    private static ReadInput<Programme> Read(JsonElement element)
    {
        var run = new FieldRun();
        Programme read = ProgrammeFields.Shape.Read(element, run, ProgrammeFields.Blank);
        HashSet<string> told = [.. run.Problems.Select(problem => problem.Path)];
        return new(read, null, run.Problems.Concat(ProgrammeCheck.ProblemsOf(read).Where(problem => !told.Contains(problem.Path))).ToValueList());
    }
}
