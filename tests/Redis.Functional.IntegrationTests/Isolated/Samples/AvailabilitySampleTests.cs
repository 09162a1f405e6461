using System.Net;
using System.Net.Http.Json;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The web service samples/Availability, as it was built beside these tests, while its server is there, away, silent, and back.</summary>
[Trait("Load", "Waits")]
public sealed class AvailabilitySampleTests
{
    [Fact]
    public async Task It_answers_503_while_Redis_is_away_504_when_nobody_knows_and_recovers_by_itself()
    {
        await using var server = await RedisServer.StartAsync();
        using var site = await SampleSite.StartAsync("Availability", server.Url);
        using var http = new HttpClient { BaseAddress = new Uri(site.Announced) };

        await Eventually.TrueAsync(async () => await Status(() => http.GetAsync("/texts/none")) == HttpStatusCode.NotFound, "it is connected");
        Assert.Equal(HttpStatusCode.NoContent, await Status(() => http.PutAsJsonAsync("/texts/greeting", new { content = "Grüße" })));
        Assert.Equal("Grüße", await http.GetStringAsync("/texts/greeting"));
        Assert.Equal(HttpStatusCode.Accepted, await Status(() => Queue(http, "first")));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(() => http.PutAsync("/texts/greeting", new StringContent("{", null, "application/json"))));

        // It holds writes back: a text may be set twice, an entry may not.
        Assert.Equal("OK", await server.CliAsync("CLIENT", "PAUSE", "60000", "WRITE"));
        Assert.Equal((HttpStatusCode.GatewayTimeout, null), await Answer(Queue(http, "second")));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), await Answer(http.PutAsJsonAsync("/texts/greeting", new { content = "later" })));
        Assert.Equal("OK", await server.CliAsync("CLIENT", "UNPAUSE"));
        await Eventually.TrueAsync(async () => await Status(() => Queue(http, "again")) == HttpStatusCode.Accepted, "it writes again");

        server.Kill();
        await Eventually.TrueAsync(async () => await Answer(Queue(http, "third")) == (HttpStatusCode.ServiceUnavailable, "1"), "it says that Redis is away");
        await server.RestartAsync();
        await Eventually.TrueAsync(async () => await Status(() => http.GetAsync("/texts/greeting")) != HttpStatusCode.ServiceUnavailable, "it is connected again");
        Assert.Equal(HttpStatusCode.NoContent, await Status(() => http.PostAsync("/queue/next", null)));
        Assert.Equal(HttpStatusCode.Accepted, await Status(() => Queue(http, "fourth")));
    }

    private static Task<HttpResponseMessage> Queue(HttpClient http, string content) => http.PostAsJsonAsync("/queue", new { content });

    private static async Task<HttpStatusCode> Status(Func<Task<HttpResponseMessage>> call) => (await Answer(call())).Status;

    private static async Task<(HttpStatusCode Status, string? RetryAfter)> Answer(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return (response.StatusCode, response.Headers.RetryAfter?.ToString());
    }
}
