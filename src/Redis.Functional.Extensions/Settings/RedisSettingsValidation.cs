using Microsoft.Extensions.Options;

namespace Redis.Functional.Extensions;

/// <summary>Validates the settings of one client when the host starts.</summary>
/// <param name="name">The name of the client's settings.</param>
/// <param name="place">Where they come from, such as the path of a section.</param>
internal sealed class RedisSettingsValidation(string name, string place) : IValidateOptions<RedisSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name1, RedisSettings options) =>
        !string.Equals(name, name1, StringComparison.Ordinal) ? ValidateOptionsResult.Skip
        : options.ToTarget().TryGetValue(out _, out var error) ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"{place}: {error.Message}");
}
