using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>Pictures of samples in the guides.</summary>
internal static class GuidePicture
{
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>A picture differs from run to run by times and by the fonts of the machine, so it is only made again on request.</summary>
    public static void Accept(string name, byte[] picture)
    {
        var file = Path.Combine(SampleProgram.Root, "docs", "guides", name);
        Assert.Equal(PngStart, picture[..PngStart.Length]);
        if (Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_ACCEPT_SCREENSHOT") == "1") File.WriteAllBytes(file, picture);
        Assert.True(File.Exists(file), $"{name} is missing: eng/accept-screenshot makes it");
    }
}
