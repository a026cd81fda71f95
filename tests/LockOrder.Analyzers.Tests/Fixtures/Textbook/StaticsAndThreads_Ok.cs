/* LockOrdering.md
```lock-order
Pool.Global
  ->Pool.Arena
```

| Lock | Declared as | Protects |
|---|---|---|
| `Pool.Global` | `Arenas.s_global` | `Arenas.s_arenas`, `Arenas.s_next` |
| `Pool.Arena` | `Arenas.Arena._gate` | `Arenas.Arena._blocks`, `Arenas.Arena._bytes` |
*/
public static class Arenas
{
    private static readonly object s_global = new();
    private static readonly List<Arena> s_arenas = [];
    private static int s_next;
    [ThreadStatic] private static Arena? t_arena;
    private static readonly ThreadLocal<Stack<byte[]>> s_cache = new(() => new Stack<byte[]>(8));
    private static readonly AsyncLocal<string?> s_scope = new();

    public static byte[] Rent(int size)
    {
        if (s_cache.Value!.TryPop(out var cached) && cached.Length >= size) return cached;
        return (t_arena ??= Assign()).Rent(size);
    }

    private static Arena Assign()
    {
        lock (s_global)
        {
            if (s_arenas.Count < Environment.ProcessorCount)
            {
                var arena = new Arena(s_arenas.Count);
                s_arenas.Add(arena);
                return arena;
            }

            return s_arenas[s_next++ % s_arenas.Count];
        }
    }

    public static void Return(byte[] block)
    {
        var cache = s_cache.Value!;
        if (cache.Count < 8) cache.Push(block);
        else t_arena?.Return(block);
    }

    public static long Bytes()
    {
        lock (s_global)
        {
            return s_arenas.Sum(static arena => arena.Bytes);
        }
    }

    public static void Trim()
    {
        lock (s_global)
        {
            s_arenas.ForEach(static arena => arena.Trim());
        }

        s_scope.Value = "trimmed";
    }

    private sealed class Arena(int id)
    {
        private readonly Lock _gate = new();
        private readonly Stack<byte[]> _blocks = new();
        private long _bytes;

        internal int Id => id;

        internal long Bytes { get { lock (_gate) { return _bytes; } } }

        internal byte[] Rent(int size)
        {
            lock (_gate)
            {
                while (_blocks.TryPop(out var block))
                {
                    _bytes -= block.Length;
                    if (block.Length >= size) return block;
                }
            }

            return new byte[Math.Max(size, 256)];
        }

        internal void Return(byte[] block)
        {
            lock (_gate)
            {
                if (_bytes > 1 << 20) return;
                _blocks.Push(block);
                _bytes += block.Length;
            }
        }

        internal void Trim()
        {
            if (!_gate.TryEnter(TimeSpan.FromMilliseconds(10))) return;
            try
            {
                _blocks.Clear();
                _bytes = 0;
            }
            finally
            {
                _gate.Exit();
            }
        }
    }
}
