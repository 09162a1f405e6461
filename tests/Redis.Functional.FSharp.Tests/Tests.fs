module Redis.Functional.FSharp.Tests.Placeholder
