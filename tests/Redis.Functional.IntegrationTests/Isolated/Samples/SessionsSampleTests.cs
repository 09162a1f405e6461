using System.Net;
using System.Net.Http.Json;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The web service samples/Sessions, as it was built beside these tests, while its server is there, killed, and back with its data.</summary>
[Trait("Load", "Waits")]
public sealed class SessionsSampleTests
{
    [Fact]
    public async Task A_session_keeps_its_content_while_Redis_is_away_and_requests_say_try_again()
    {
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true });
        using var browser = new SocketsHttpHandler { CookieContainer = new() };
        using (var site = await SampleSite.StartAsync("Sessions", server.Url))
        {
            using var http = Client(browser, site);
            await Eventually.TrueAsync(async () => await Status(Put(http, "apples", 3)) == HttpStatusCode.NoContent, "it is connected");
            Assert.Equal(HttpStatusCode.NoContent, await Status(Put(http, "pears", 1)));
            Assert.Equal(["apples 3", "pears 1"], await Basket(http));

            server.Kill();
            await Eventually.TrueAsync(async () => await Status(http.GetAsync("/basket")) == HttpStatusCode.ServiceUnavailable, "it says that Redis is away");
            for (var i = 0; i < 5; i++)
            {
                Assert.Equal((HttpStatusCode.ServiceUnavailable, "1", "Redis is away for the moment. Please try again."), await Answer(http.GetAsync("/basket")));
                Assert.Equal((HttpStatusCode.ServiceUnavailable, "1", "Redis is away for the moment. Please try again."), await Answer(Put(http, "pears", 9)));
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(http.GetAsync("/health")));
            await server.RestartAsync();
            await Eventually.TrueAsync(async () => await Status(http.GetAsync("/health")) == HttpStatusCode.OK, "it is connected again");
            Assert.Equal(["apples 3", "pears 1"], await Basket(http));

            // It answers nothing for longer than a call waits.
            server.Stop();
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "1", "Redis is away for the moment. Please try again."), await Answer(http.GetAsync("/basket")));
            server.Continue();
            await Eventually.TrueAsync(async () => await Status(http.GetAsync("/health")) == HttpStatusCode.OK, "it is answered again");
            Assert.Equal(["apples 3", "pears 1"], await Basket(http));
        }

        // A new start, without the keys of the cookies at first.
        server.Kill();
        using (var site = await SampleSite.StartAsync("Sessions", server.Url))
        {
            using var http = Client(browser, site);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(http.GetAsync("/basket")));
            await server.RestartAsync();
            await Eventually.TrueAsync(async () => await Status(http.GetAsync("/basket")) == HttpStatusCode.OK, "it is connected at last");
            Assert.Equal(["apples 3", "pears 1"], await Basket(http));
            Assert.Single(browser.CookieContainer.GetAllCookies());
        }
    }

    private static HttpClient Client(SocketsHttpHandler browser, AnnouncingProcess site) => new(browser, disposeHandler: false) { BaseAddress = new Uri(site.Announced) };

    private static Task<HttpResponseMessage> Put(HttpClient http, string item, int quantity) => http.PutAsync($"/basket/{item}/{quantity}", null);

    private static async Task<IEnumerable<string>> Basket(HttpClient http) =>
        from item in await http.GetFromJsonAsync<Dictionary<string, int>>("/basket") orderby item.Key select $"{item.Key} {item.Value}";

    private static async Task<HttpStatusCode> Status(Task<HttpResponseMessage> call) => (await Answer(call)).Status;

    private static async Task<(HttpStatusCode Status, string? RetryAfter, string Text)> Answer(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        return (response.StatusCode, response.Headers.RetryAfter?.ToString(), await response.Content.ReadAsStringAsync());
    }
}
