using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Options;

/// <summary>Every option once: its key, what it takes, its default. Read from the global options only.</summary>
internal static class OptionKeys
{
    /// <summary>Storing a new object publishes it at once, not when the lock that guards the member is released.</summary>
    public const string StrictPublication = "lock_order.strict_publication";

    /// <summary>Opposite orders of two reader acquires close a cycle.</summary>
    public const string ReaderCycles = "lock_order.reader_cycles";

    /// <summary>More framework members that may block: <c>Namespace.Type.Member</c>, separated by semicolons.</summary>
    public const string BlockingApis = "lock_order.blocking_apis";

    /// <summary>More framework members that run their delegate arguments before they return.</summary>
    public const string SynchronousApis = "lock_order.synchronous_apis";

    /// <summary>More framework members that run code their caller does not know.</summary>
    public const string CallbackApis = "lock_order.callback_apis";

    public static readonly ImmutableArray<string> All = [StrictPublication, ReaderCycles, BlockingApis, SynchronousApis, CallbackApis];

    private const string Prefix = "lock_order.";

    /// <summary>Set by the package's presets, which must not count as a user's choice.</summary>
    public const string PresetPrefix = "lock_order.preset";

    public static bool Flag(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    public static ImmutableArray<string> List(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) ? value.Split(';').Select(v => v.Trim()).Where(v => v.Length > 0).ToImmutableArray() : [];

    /// <summary>The members the three lists name, with what they are said to do.</summary>
    public static ImmutableDictionary<string, ApiEffect> Apis(AnalyzerConfigOptions options)
    {
        var apis = ImmutableDictionary.CreateBuilder<string, ApiEffect>();
        foreach (var (key, effect) in new[]
        {
            (SynchronousApis, new ApiEffect(ApiEffects.RunsDelegates, "")),
            (CallbackApis, new ApiEffect(ApiEffects.CallsOut, "runs callbacks")),
            (BlockingApis, new ApiEffect(ApiEffects.Blocks, "may block")),
        })
        {
            foreach (var member in List(options, key))
            {
                apis[member] = effect;
            }
        }

        return apis.ToImmutable();
    }

    /// <summary>Our keys as they are set, known or not.</summary>
    public static ImmutableArray<string> Used(AnalyzerConfigOptions options) =>
        options.Keys.Where(k => k.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !k.StartsWith(PresetPrefix, StringComparison.OrdinalIgnoreCase)).OrderBy(k => k, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>What is wrong with the options as they are set, a sentence each.</summary>
    public static ImmutableArray<string> Problems(AnalyzerConfigOptions options)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var key in Used(options))
        {
            options.TryGetValue(key, out var value);
            if (!All.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add($"There is no option '{key}'; the options are {string.Join(", ", All.Select(k => $"'{k}'"))}");
            }
            else if (key is StrictPublication or ReaderCycles && value?.Trim().ToLowerInvariant() is not ("true" or "false"))
            {
                problems.Add($"Option '{key}' takes 'true' or 'false', not '{value}'");
            }
        }

        return problems.ToImmutable();
    }
}
