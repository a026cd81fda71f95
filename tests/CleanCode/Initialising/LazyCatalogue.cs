using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Initialising;

/// <summary>The framework's own ways to start late: Lazy, LazyInitializer and the type initialiser.</summary>
public sealed class LazyCatalogue
{
    private static readonly Lazy<LazyCatalogue> Shared = new(static () => new LazyCatalogue(), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly Lazy<IReadOnlyDictionary<int, string>> _names = new(ReadNames);
    private readonly Lock _edits = new();
    private readonly HashSet<int> _hidden = [];
    private object? _ratesLock;
    private bool _ratesReady;
    private decimal[]? _rates;

    static LazyCatalogue() => Started = Environment.TickCount64;

    private LazyCatalogue()
    {
    }

    public static LazyCatalogue Instance => Shared.Value;

    public static long Started { get; }

    public string? NameOf(int number)
    {
        // The lazy value is made before the lock is taken, never inside it.
        var names = _names.Value;
        lock (_edits)
        {
            return _hidden.Contains(number) ? null : names.GetValueOrDefault(number);
        }
    }

    public bool Hide(int number)
    {
        using (_edits.EnterScope())
        {
            return _hidden.Add(number);
        }
    }

    public decimal RateOf(int index) =>
        LazyInitializer.EnsureInitialized(ref _rates, ref _ratesReady, ref _ratesLock, ReadRates)![index];

    private static Dictionary<int, string> ReadNames() => new() { [1] = "one", [2] = "two", [3] = "three" };

    private static decimal[] ReadRates() => [0.19m, 0.07m, 0m];
}
