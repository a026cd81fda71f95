using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

// No document. Parallel loops whose bodies take a lock that the caller does not hold.
public sealed class Histogram
{
    private readonly object _mergeLock = new();
    private readonly SortedDictionary<char, int> _counts = new();

    public void Add(IReadOnlyList<string> lines)
    {
        Parallel.For(0, lines.Count, static () => new Dictionary<char, int>(), (i, _, local) =>
        {
            foreach (var c in lines[i])
            {
                local[c] = local.GetValueOrDefault(c) + 1;
            }

            return local;
        }, Merge);
    }

    public void AddAll(IEnumerable<IReadOnlyList<string>> files, CancellationToken ct)
    {
        var options = new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = 2 };
        Parallel.ForEach(files, options, (file, state) =>
        {
            if (file.Count == 0)
            {
                state.Break();
                return;
            }

            Add(file);
        });
    }

    public Task AddAsync(IEnumerable<string> lines) => Parallel.ForEachAsync(lines, (line, ct) =>
    {
        Merge(line.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count()));
        return ValueTask.CompletedTask;
    });

    public (char, int)[] Top(int n)
    {
        lock (_mergeLock)
        {
            return _counts.OrderByDescending(p => p.Value).Take(n).Select(p => (p.Key, p.Value)).ToArray();
        }
    }

    public static int Max(int[] data)
    {
        var gate = new object();
        var max = int.MinValue;
        Parallel.ForEach(data, x =>
        {
            if (x <= Volatile.Read(ref max)) return;
            lock (gate)
            {
                if (x > max) max = x;
            }
        });
        lock (gate) return max;
    }

    private void Merge(Dictionary<char, int> local)
    {
        lock (_mergeLock)
        {
            foreach (var (c, n) in local)
            {
                _counts.TryGetValue(c, out var old);
                _counts[c] = old + n;
            }
        }
    }
}
