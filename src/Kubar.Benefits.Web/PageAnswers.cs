using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.DatedFigures;

namespace Kubar.Benefits.Web;

/// <summary>Puts the library's answers together with the names that a page shows beside them.</summary>
internal static class PageAnswers
{
    /// <summary>The library, the law it encodes, and what the members of enumerations and the readings are called.</summary>
    public static string About() => TextOf(writer =>
    {
        writer.WriteString("version", typeof(Assessor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        writer.WriteString("firstDay", Iso(EncodedLaw.FirstDay));
        writer.WriteString("checkedThrough", Iso(EncodedLaw.CheckedThrough));
        WriteNames<EntitlementStatus>(writer, "statuses");
        WriteNames<Payee>(writer, "payees");
        WriteNames<HeirRank>(writer, "heirRanks");
        WriteNames<Grade>(writer, "grades");
        WriteNames<SecurityProgram>(writer, "programmes");
        WriteNames<SchoolLevel>(writer, "levels");
        writer.WriteStartObject("readings");
        foreach (Reading reading in ReadingCatalogue.All)
        {
            WriteName(writer, reading.Id, reading.Question);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("terms");
        WriteTerm(writer, SecurityProgram.Jkk, Parameters.PaymentJkkDeadline.Id);
        WriteTerm(writer, SecurityProgram.Jkm, Parameters.PaymentJkmDeadline.Id);
        writer.WriteEndObject();
        writer.WriteNumber("lateBasisPoints", InForce(Parameters.PaymentLateCompensation.Id).Value);
    });

    /// <summary>An assessment, what is open in the order of the contract, and what the facts that it names are called.</summary>
    public static string Step(BenefitCase benefitCase, Assessment assessment) => TextOf(writer =>
    {
        ValueList<InterviewQuestion> open = QuestionOrder.Untried(assessment);
        writer.WritePropertyName("assessment");
        writer.WriteRawValue(BenefitsJson.Write(assessment));
        writer.WriteBoolean("decided", open.Count == 0);
        writer.WritePropertyName("open");
        writer.WriteRawValue(Questions(open));
        writer.WriteStartObject("facts");
        foreach (string path in assessment.Entitlements.SelectMany(MissingIn).Distinct(StringComparer.Ordinal))
        {
            WriteName(writer, path, EncodedLaw.NameOfFact(path));
        }

        writer.WriteEndObject();
        writer.WritePropertyName("case");
        writer.WriteRawValue(BenefitsJson.Write(benefitCase));
    });

    /// <summary>Questions as the contract writes them.</summary>
    public static string Questions(ValueList<InterviewQuestion> questions)
    {
        var text = new StringBuilder("[");
        foreach (InterviewQuestion question in questions)
        {
            _ = text.Append(text.Length > 1 ? "," : "").Append(AnswerLines.TextOf(QuestionFields.Form, question));
        }

        return text.Append(']').ToString();
    }

    private static IEnumerable<string> MissingIn(Entitlement entitlement) =>
        [.. entitlement.Outcome is Undetermined undetermined ? undetermined.Missing : [], .. entitlement.PayeeMissing, .. entitlement.PayerMissing, .. entitlement.ScheduleMissing];

    private static void WriteTerm(Utf8JsonWriter writer, SecurityProgram programme, string parameter)
    {
        ParameterValue value = InForce(parameter);
        writer.WriteStartObject(Words<SecurityProgram>.Of(programme));
        writer.WriteNumber("workingDays", value.Value);
        writer.WriteString("source", value.Citation.ToString());
        writer.WriteEndObject();
    }

    private static ParameterValue InForce(string parameter) => EncodedLaw.Parameters.First(info => info.Id == parameter).Periods.First(period => period.To is null);

    private static void WriteNames<TEnum>(Utf8JsonWriter writer, string property)
        where TEnum : struct, Enum
    {
        writer.WriteStartObject(property);
        foreach (TEnum member in Enum.GetValues<TEnum>())
        {
            WriteName(writer, Words<TEnum>.Of(member), EnumNames.NameOf(member));
        }

        writer.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter writer, string property, LocalizedText name)
    {
        writer.WriteStartObject(property);
        writer.WriteString("id", name.Indonesian);
        writer.WriteString("en", name.English);
        writer.WriteEndObject();
    }

    private static string Iso(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static string TextOf(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, FieldText.Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
