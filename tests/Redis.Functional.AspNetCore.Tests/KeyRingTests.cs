using System.Net;
using System.Security.Claims;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions.Tests.Caching;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.AspNetCore.Tests;

/// <summary>Instances of an application share the keys of data protection.</summary>
public sealed class KeyRingTests
{
    [Fact]
    public async Task Two_instances_read_each_others_cookies_also_when_both_are_new()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        await using var one = await Start(client);
        await using var other = await Start(client);

        Assert.Equal("Ada", await Ask(other, await Login(one)));
        Assert.Equal("Ada", await Ask(one, await Login(other)));
        await using var later = await Start(client);
        Assert.Equal("Ada", await Ask(later, await Login(one)));
        Assert.Equal("1", await server.CliAsync("LLEN", "DataProtection-Keys"));
    }

    [Fact]
    public async Task Elements_are_kept_in_order_in_the_list_of_Microsofts_package()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        await server.CliAsync("RPUSH", "keys", "<key id=\"1\" />");
        var ring = new RedisXmlRepository(client, "keys");

        ring.StoreElement(XElement.Parse("<key id=\"2\">  ü </key>"), "two");

        Assert.Equal(["<key id=\"1\" />", "<key id=\"2\">  ü </key>"], ring.GetAllElements().Select(static element => element.ToString(SaveOptions.DisableFormatting)));
        Assert.Empty(new RedisXmlRepository(client, "none").GetAllElements());
    }

    [Theory]
    [InlineData("", "no", true)]
    [InlineData("", "yes", false)]
    [InlineData("3600 1", "no", false)]
    public async Task A_server_that_keeps_nothing_on_disk_is_a_warning(string save, string appendOnly, bool warns)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        await server.CliAsync("CONFIG", "SET", "save", save, "appendonly", appendOnly);
        var log = new LogLines<RedisXmlRepository>();

        new RedisXmlRepository(client, "keys", log).StoreElement(new XElement("key"), "key");

        Assert.Equal(warns ? 1 : 0, log.Lines.Count);
        Assert.All(log.Lines, static line => Assert.StartsWith("Warning: The key ring is stored under keys on a server that keeps nothing on disk.", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_does_not_say_is_no_warning_and_one_that_is_away_is_an_error()
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "default", "-config");
        await using var client = await CacheServer.Connect(server);
        var log = new LogLines<RedisXmlRepository>();
        var ring = new RedisXmlRepository(client, "keys", log);

        ring.StoreElement(new XElement("key"), "key");
        Assert.Single(ring.GetAllElements());
        Assert.Empty(log.Lines);

        server.Kill();
        Assert.IsType<RedisError.Connection>(Assert.Throws<RedisException>(() => ring.GetAllElements()).Error);
        Assert.IsType<RedisError.Connection>(Assert.Throws<RedisException>(() => ring.StoreElement(new XElement("key"), "key")).Error);
    }

    private static Task<Site> Start(RedisClient client) => Site.Start(
        client,
        static builder =>
        {
            builder.Services.AddDataProtection().SetApplicationName("shop").PersistKeysToRedis();
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        },
        static app =>
        {
            app.UseAuthentication();
            app.MapGet("/login", static (HttpContext context) => context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ada")], "test"))));
            app.MapGet("/who", static (HttpContext context) => context.User.Identity?.Name ?? "nobody");
        });

    private static async Task<string> Login(Site site)
    {
        using var response = await site.Http.GetAsync("/login");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private static async Task<string> Ask(Site site, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/who");
        request.Headers.Add("Cookie", cookie);
        using var response = await site.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
