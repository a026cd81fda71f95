using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Hosting;

/// <summary>What a project says of APIs that the built-in table does not know.</summary>
internal static class AddedApis
{
    /// <summary>The members the three lists name, with what they are said to do.</summary>
    public static ImmutableDictionary<string, ApiEffect> Read(AnalyzerConfigOptions options)
    {
        var apis = ImmutableDictionary.CreateBuilder<string, ApiEffect>();
        foreach (var (key, effect) in new[]
        {
            (OptionKeys.SynchronousApis, new ApiEffect(ApiEffects.RunsDelegates, "")),
            (OptionKeys.CallbackApis, new ApiEffect(ApiEffects.CallsOut, "runs callbacks")),
            (OptionKeys.BlockingApis, new ApiEffect(ApiEffects.Blocks, "may block")),
        })
        {
            foreach (var member in OptionKeys.List(options, key))
            {
                apis[member] = effect;
            }
        }

        return apis.ToImmutable();
    }
}
