using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Redis.Functional.AspNetCore.Tests;

/// <summary>A web application in the process of the test, on a free port, with a client as its service; the client stays open.</summary>
internal sealed class Site(WebApplication app) : IAsyncDisposable
{
    public HttpClient Http { get; } = new() { BaseAddress = new Uri(app.Urls.First()) };

    public static async Task<Site> Start(RedisClient client, Action<WebApplicationBuilder> register, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(client);
        register(builder);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}
