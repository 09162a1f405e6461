using Microsoft.Extensions.Configuration;

namespace Redis.Functional.Extensions;

/// <summary>Binds settings, and says which of them cannot be read without repeating its value, which the binder's own exceptions do.</summary>
internal static class SettingsBinding
{
    internal static void Bind(IConfiguration section, RedisSettings settings)
    {
        try
        {
            section.Bind(settings);
        }
        catch (InvalidOperationException)
        {
            settings.Unreadable = $"{string.Join(", ", Wrong(section).DefaultIfEmpty("A value"))} cannot be read. Check its form, such as 00:00:05 for five seconds.";
        }
    }

    // Each value by itself.
    private static IEnumerable<string> Wrong(IConfiguration section) =>
        from leaf in section.AsEnumerable(makePathsRelative: true)
        where leaf.Value is not null && !CanBind(new ConfigurationBuilder().AddInMemoryCollection([leaf]).Build())
        select leaf.Key.Replace(':', '.');

    private static bool CanBind(IConfiguration one)
    {
        try
        {
            one.Bind(new RedisSettings());
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
