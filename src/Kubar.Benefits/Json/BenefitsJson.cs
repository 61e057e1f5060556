using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Receipts;

namespace Kubar.Benefits.Json;

/// <summary>
/// The JSON contract: what the library is handed is read with every problem at once, each with its path, and what it answers is
/// written. Nothing here uses reflection.
/// </summary>
public static class BenefitsJson
{
    /// <summary>
    /// The types of the library for a serializer that may not use reflection; a program that may needs nothing, as the types name
    /// their converters.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new BenefitsTypeInfoResolver();

    /// <summary>The JSON Schema (2020-12) of a case.</summary>
    public static string CaseSchema => JsonSchemas.Of("case");

    /// <summary>The JSON Schema (2020-12) of a voucher.</summary>
    public static string VoucherSchema => JsonSchemas.Of("voucher");

    /// <summary>The JSON Schema (2020-12) of a contribution case.</summary>
    public static string ContributionSchema => JsonSchemas.Of("contribution");

    /// <summary>The JSON Schema (2020-12) of an assessment, or of the rejection in its place.</summary>
    public static string AssessmentSchema => JsonSchemas.Of("assessment");

    /// <summary>The JSON Schema (2020-12) of what contributions come to: of a case, of a budget, or of the rejection in its place.</summary>
    public static string ContributionAssessmentSchema => JsonSchemas.Of("contribution-assessment");

    /// <summary>The JSON Schema (2020-12) of an audit, or of the rejection in its place.</summary>
    public static string AuditSchema => JsonSchemas.Of("audit");

    /// <summary>The JSON Schema (2020-12) of why benefits of a case are not owed.</summary>
    public static string WhyNotSchema => JsonSchemas.Of("why-not");

    /// <summary>The JSON Schema (2020-12) of a comparison.</summary>
    public static string ComparisonSchema => JsonSchemas.Of("comparison");

    /// <summary>The JSON Schema (2020-12) of what became of a receipt, or of what is none.</summary>
    public static string VerificationSchema => JsonSchemas.Of("verification");

    /// <summary>Reads a case. One that is read without a problem can be assessed.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<BenefitCase> ReadCase(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, InputReading.Case, CaseCheck.ProblemsOf);

    /// <inheritdoc cref="ReadCase(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    /// using Kubar.Benefits.Json;
    ///
    /// JsonInput&lt;BenefitCase&gt; read = BenefitsJson.ReadCase("""{"id": "k-1", "participant": {"segment": "bpu"}, "event": {"kind": "nonWorkDeath"}}""");
    /// foreach (Problem problem in read.Problems)
    /// {
    ///     Console.WriteLine(problem);
    /// }
    /// // event.date: required
    /// </code>
    /// </example>
    public static JsonInput<BenefitCase> ReadCase(string json) => ReadCase(BytesOf(json));

    /// <summary>Reads the case that a request's body holds.</summary>
    /// <param name="body">One JSON object, at most 1 MiB; it is left open.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public static async ValueTask<JsonInput<BenefitCase>> ReadCaseAsync(Stream body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        byte[]? bytes = await WholeAsync(body, cancellation).ConfigureAwait(false);
        return bytes is null ? new(InputTexts.Line(1), null, null, [new(InputTexts.Line(1), InputTexts.TooLong)]) : ReadCase(bytes);
    }

    /// <inheritdoc cref="ReadCaseAsync(Stream, CancellationToken)"/>
    public static ValueTask<JsonInput<BenefitCase>> ReadCaseAsync(PipeReader body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return ReadCaseAsync(body.AsStream(leaveOpen: true), cancellation);
    }

    /// <summary>Reads a contribution case.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<ContributionCase> ReadContributionCase(ReadOnlyMemory<byte> utf8Json) =>
        Read(utf8Json, InputReading.Contribution, ContributionCheck.ProblemsOf);

    /// <inheritdoc cref="ReadContributionCase(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<ContributionCase> ReadContributionCase(string json) => ReadContributionCase(BytesOf(json));

    /// <summary>Reads a voucher.</summary>
    /// <param name="utf8Json">One JSON object, at most 1 MiB.</param>
    public static JsonInput<Voucher> ReadVoucher(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, InputReading.Voucher, VoucherCheck.ProblemsOf);

    /// <inheritdoc cref="ReadVoucher(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<Voucher> ReadVoucher(string json) => ReadVoucher(BytesOf(json));

    /// <summary>Reads an assessment that was written. Explanations, of which JSON holds one language, have it for both; an article has the grade of its entitlement.</summary>
    /// <param name="utf8Json">One JSON object. Properties that this version does not know are passed over: a newer one may have written them.</param>
    public static JsonInput<Assessment> ReadAssessment(ReadOnlyMemory<byte> utf8Json) => ReadAnswer(utf8Json, AssessmentFields.In(Language.Indonesian).Form, it => it.Id);

    /// <inheritdoc cref="ReadAssessment(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<Assessment> ReadAssessment(string json) => ReadAssessment(BytesOf(json));

    /// <summary>Reads what contributions come to, as it was written.</summary>
    /// <inheritdoc cref="ReadAssessment(ReadOnlyMemory{byte})" path="/param"/>
    public static JsonInput<ContributionAssessment> ReadContributionAssessment(ReadOnlyMemory<byte> utf8Json) =>
        ReadAnswer(utf8Json, ContributionAnswerFields.In(Language.Indonesian).Form, it => it.Id);

    /// <inheritdoc cref="ReadContributionAssessment(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<ContributionAssessment> ReadContributionAssessment(string json) => ReadContributionAssessment(BytesOf(json));

    /// <summary>Reads an audit that was written.</summary>
    /// <inheritdoc cref="ReadAssessment(ReadOnlyMemory{byte})" path="/param"/>
    public static JsonInput<AuditDocument> ReadAudit(ReadOnlyMemory<byte> utf8Json) => ReadAnswer(utf8Json, AuditFields.Form, it => it.Id);

    /// <inheritdoc cref="ReadAudit(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<AuditDocument> ReadAudit(string json) => ReadAudit(BytesOf(json));

    /// <summary>Reads why benefits of a case are not owed, as it was written.</summary>
    /// <inheritdoc cref="ReadAssessment(ReadOnlyMemory{byte})" path="/param"/>
    public static JsonInput<WhyNotDocument> ReadWhyNot(ReadOnlyMemory<byte> utf8Json) => ReadAnswer(utf8Json, WhyNotFields.Form, it => it.Id);

    /// <inheritdoc cref="ReadWhyNot(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<WhyNotDocument> ReadWhyNot(string json) => ReadWhyNot(BytesOf(json));

    /// <summary>Reads a comparison that was written.</summary>
    /// <inheritdoc cref="ReadAssessment(ReadOnlyMemory{byte})" path="/param"/>
    public static JsonInput<ComparisonDocument> ReadComparison(ReadOnlyMemory<byte> utf8Json) =>
        ReadAnswer(utf8Json, ComparisonFields.In(Language.Indonesian).Form, it => it.Sides[0].Assessment.Id);

    /// <inheritdoc cref="ReadComparison(ReadOnlyMemory{byte})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonInput<ComparisonDocument> ReadComparison(string json) => ReadComparison(BytesOf(json));

    /// <summary>Reads cases one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <param name="input">The input, of any length; each case at most 1 MiB.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="JsonException">The input is empty, or not UTF-8.</exception>
    public static IAsyncEnumerable<JsonInput<BenefitCase>> ReadCasesAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Case, CaseCheck.ProblemsOf, cancellation);

    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)"/>
    public static IAsyncEnumerable<JsonInput<BenefitCase>> ReadCasesAsync(PipeReader input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadCasesAsync(input.AsStream(leaveOpen: true), cancellation);
    }

    /// <summary>Reads vouchers one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)" path="/param|/exception"/>
    public static IAsyncEnumerable<JsonInput<Voucher>> ReadVouchersAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Voucher, VoucherCheck.ProblemsOf, cancellation);

    /// <summary>Reads contribution cases one after another: a JSON array, JSON Lines, or one object. A wrong one loses none of the others.</summary>
    /// <inheritdoc cref="ReadCasesAsync(Stream, CancellationToken)" path="/param|/exception"/>
    public static IAsyncEnumerable<JsonInput<ContributionCase>> ReadContributionCasesAsync(Stream input, CancellationToken cancellation = default) =>
        EachAsync(input, InputReading.Contribution, ContributionCheck.ProblemsOf, cancellation);

    /// <summary>A well-formed case as the contract writes it: what absence says is left out.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static string Write(BenefitCase benefitCase) => TextOf(CaseFields.Shape, benefitCase);

    /// <summary>A well-formed contribution case as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static string Write(ContributionCase contribution) => TextOf(ContributionFields.Shape, contribution);

    /// <summary>A well-formed voucher as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The voucher is null.</exception>
    public static string Write(Voucher voucher) => TextOf(VoucherFields.Shape, voucher);

    /// <summary>An assessment as the contract writes it.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of explanations; names and sentences are in both.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static string Write(Assessment assessment, Language language = Language.Indonesian) => AnswerText(AssessmentFields.In(language).Form, assessment);

    /// <summary>What contributions come to, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static string Write(ContributionAssessment assessment, Language language = Language.Indonesian) =>
        AnswerText(ContributionAnswerFields.In(language).Form, assessment);

    /// <summary>What the contributions of many cases come to together, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static string Write(ContributionBudget budget) => AnswerText(ContributionAnswerFields.Budget, budget);

    /// <summary>A comparison as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(CaseComparison comparison, Language language = Language.Indonesian) => Write(ComparisonDocument.Of(comparison), language);

    /// <summary>A comparison as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The comparison is null.</exception>
    public static string Write(ComparisonDocument comparison, Language language = Language.Indonesian) => AnswerText(ComparisonFields.In(language).Form, comparison);

    /// <summary>Why benefits of an assessment are not owed, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The assessment or the answers are null.</exception>
    public static string Write(Assessment assessment, ValueList<WhyNotAnswer> answers) => Write(WhyNotDocument.Of(assessment, answers));

    /// <summary>Why benefits of a case are not owed, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string Write(WhyNotDocument whyNot) => AnswerText(WhyNotFields.Form, whyNot);

    /// <summary>What was found out about a voucher, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string Write(Audit audit) => Write(AuditDocument.Of(audit));

    /// <summary>What was found out about a voucher, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The audit is null.</exception>
    public static string Write(AuditDocument audit) => AnswerText(AuditFields.Form, audit);

    /// <summary>What became of a receipt, as the contract writes it.</summary>
    /// <exception cref="ArgumentNullException">The verification is null.</exception>
    public static string Write(Verification verification, Language language = Language.Indonesian) => AnswerText(VerificationFields.In(language).Form, verification);

    /// <summary>What stands in the place of an answer where the input is wrong: <c>{"id", "errors": [{"path", "message"}]}</c>.</summary>
    /// <param name="id">The case's own key, where that could be read.</param>
    /// <param name="problems">Everything that is wrong.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentNullException">The problems are null.</exception>
    public static string WriteRejection(string? id, ValueList<Problem> problems, Language language = Language.Indonesian)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return AnswerLines.TextOf(RejectionFields.In(language).Form, new(id, problems));
    }

    private static byte[] BytesOf(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(json);
    }

    private static JsonInput<T> Read<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonElement, ReadInput<T>> read, Func<T, ValueList<Problem>> check)
        where T : class => Checked(
            utf8Json.Length > TextLimits.Bytes
                ? new(InputTexts.Line(1), TextPosition.Start, default, InputTexts.TooLong)
                : new(InputTexts.Line(1), TextPosition.Start, utf8Json, null),
            read,
            check);

    private static async IAsyncEnumerable<JsonInput<T>> EachAsync<T>(
        Stream input,
        Func<JsonElement, ReadInput<T>> read,
        Func<T, ValueList<Problem>> check,
        [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        await foreach (RawCase raw in CaseSource.ReadAsync(input, null, cancellation).ConfigureAwait(false))
        {
            yield return Checked(raw, read, check);
        }
    }

    private static JsonInput<T> Checked<T>(RawCase raw, Func<JsonElement, ReadInput<T>> read, Func<T, ValueList<Problem>> check)
        where T : class
    {
        (T? value, string? id, ValueList<Problem> problems) = InputReading.Of(raw, read);
        if (value is not null && problems.Count == 0)
        {
            problems = check(value);
        }

        return new(raw.Place, id, problems.Count == 0 ? value : null, problems);
    }

    private static async ValueTask<byte[]?> WholeAsync(Stream body, CancellationToken cancellation)
    {
        byte[] bytes = new byte[16 * 1024];
        int length = 0;
        while (true)
        {
            int count = await body.ReadAsync(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
            length += count;
            if (count == 0)
            {
                return bytes[..length];
            }

            if (length > TextLimits.Bytes)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * bytes.Length);
            }
        }
    }

    private static string TextOf<T>(Shape<T> shape, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return Encoding.UTF8.GetString(FieldText.Of(shape, value).Span);
    }

    private static string AnswerText<T>(ValueForm<T> form, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return AnswerLines.TextOf(form, value);
    }

    private static JsonInput<T> ReadAnswer<T>(ReadOnlyMemory<byte> utf8Json, ValueForm<T> form, Func<T, string> id)
        where T : class
    {
        ReadInput<T> Read(JsonElement element)
        {
            var run = new FieldRun();
            return form.TryRead(element, run, out T? read) && run.IsSound ? new(read, id(read), []) : new(null, null, run.Problems);
        }

        var raw = new RawCase(InputTexts.Line(1), TextPosition.Start, utf8Json, null);
        (T? value, string? found, ValueList<Problem> problems) = InputReading.Of(raw, Read, TextLimits.AnswerDepth);
        return new(InputTexts.Line(1), found, value, problems);
    }
}
