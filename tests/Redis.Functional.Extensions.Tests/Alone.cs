using Xunit;

namespace Redis.Functional.Extensions.Tests;

/// <summary>Tests that measure time: nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
