namespace Redis.Functional.FSharp
