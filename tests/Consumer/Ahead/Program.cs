using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;

// Each file named is read, assessed, written by a serializer that has the library's types, and read back.
var options = new JsonSerializerOptions { TypeInfoResolver = BenefitsJson.TypeInfoResolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var written = (JsonTypeInfo<Assessment>)options.GetTypeInfo(typeof(Assessment));
foreach (string file in args)
{
    JsonInput<BenefitCase> read = BenefitsJson.ReadCase(File.ReadAllBytes(file));
    foreach (Problem problem in read.Problems)
    {
        Console.WriteLine(problem.Path);
    }

    if (read.Value is { } benefitCase)
    {
        string text = JsonSerializer.Serialize(Assessor.Assess(benefitCase), written);
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(text, written)!, written));
    }
}
