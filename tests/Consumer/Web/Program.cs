using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Microsoft.AspNetCore.Hosting.Server.Features;

// An endpoint that bound a BenefitCase would answer a bad one with an empty 400; so the body is read here, with every problem.
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using WebApplication app = builder.Build();
app.MapPost("/assessments", async (HttpRequest request, CancellationToken cancellation) =>
{
    JsonInput<BenefitCase> read = await BenefitsJson.ReadCaseAsync(request.Body, cancellation);
    return read.Value is { } benefitCase
        ? Results.Ok(Assessor.Assess(benefitCase))
        : Results.ValidationProblem(read.Problems.GroupBy(problem => problem.Path).ToDictionary(
            group => group.Key,
            group => group.Select(problem => problem.Message.English).ToArray()));
});
await app.StartAsync();

// Its own client: each file named is posted, and the answer printed.
string address = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
using var client = new HttpClient { BaseAddress = new(address) };
foreach (string file in args)
{
    using var body = new StringContent(await File.ReadAllTextAsync(file), Encoding.UTF8, "application/json");
    using HttpResponseMessage response = await client.PostAsync(new Uri("/assessments", UriKind.Relative), body);
    Console.WriteLine((int)response.StatusCode);
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}

await app.StopAsync();
