using System.Text.RegularExpressions;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>A web sample, as it was built beside these tests, in a process of its own.</summary>
internal static partial class SampleSite
{
    /// <summary>Answers when it serves; what it announced is its address.</summary>
    public static Task<AnnouncingProcess> StartAsync(string sample, string redis)
    {
        var start = SampleProgram.Of(sample, "--urls", "http://127.0.0.1:0");
        start.Environment["REDIS_URL"] = redis;
        return AnnouncingProcess.StartAsync(start, Announcement(), TimeSpan.FromSeconds(60));
    }

    [GeneratedRegex(@"(?:Open|Now listening on:) (http://[^\s;]+)")]
    private static partial Regex Announcement();
}
