/* LockOrdering.md
# Memory allocator

Arenas are striped by thread. Two arenas nest only to steal, lower number first.

```lock-order
Allocator.Growth
  ->Arena.Latch                        (Allocator.Reserve)
    ->Arena.Latch [ascending Number]   (Arena.Steal)
    ->Bin.Spin                         (Arena.Allocate->Bin.TryPop)
  ->PageMap.Gate
Arena.Latch -> PageMap.Gate
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `Allocator.Growth` | `Allocator._growth` | `Allocator._reserved`, `Allocator._arenas (writes)` | |
| `Arena.Latch` | | `Arena._used`, `Arena._limit`, `Arena._large (contents)` | |
| `Bin.Spin` | `Bin._spin` | `Bin._head`, `Bin.Length` | spin |
| `PageMap.Gate` | `PageMap._gate` | `PageMap._owners (contents)` | |
*/
//- file Allocator.cs
namespace Heap;

public sealed class Allocator
{
    private readonly Lock _growth = new();
    private readonly PageMap _map = new();
    private Arena[] _arenas;
    private long _reserved;

    public Allocator(int stripes)
    {
        _arenas = new Arena[stripes];
        for (var i = 0; i < stripes; i++)
        {
            _arenas[i] = new Arena(i, 1 << 16, _map);
        }

        _reserved = (long)stripes << 16;
    }

    public long Reserved
    {
        get
        {
            using (_growth.EnterScope())
            {
                return _reserved;
            }
        }
    }

    private Arena Current => _arenas[Environment.CurrentManagedThreadId % _arenas.Length];

    public Block Allocate(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var home = Current;
        for (var attempt = 0; ; attempt++)
        {
            if (home.Allocate(size) is { } block)
            {
                return block;
            }

            if (attempt > 2)
            {
                throw new OutOfMemoryException();
            }

            if (!TryStealFor(home, size))
            {
                Reserve(home, size);
            }
        }
    }

    public void Free(Block block)
    {
        if (_map.Owner(block.Page) is not { } arena)
        {
            throw new ArgumentException("foreign block", nameof(block));
        }

        arena.Free(block);
    }

    public void AddStripe()
    {
        lock (_growth)
        {
            var arenas = _arenas;
            Array.Resize(ref arenas, arenas.Length + 1);
            arenas[^1] = new Arena(arenas.Length - 1, 1 << 16, _map);
            _arenas = arenas;
            _reserved += 1 << 16;
        }
    }

    public long Used() => _arenas.Sum(arena => arena.Used);

    private bool TryStealFor(Arena home, int size)
    {
        foreach (var victim in _arenas)
        {
            if (!ReferenceEquals(victim, home) && Arena.Steal(home, victim, size))
            {
                return true;
            }
        }

        return false;
    }

    private void Reserve(Arena arena, int size)
    {
        var pages = (size + 4095) / 4096;
        lock (_growth)
        {
            _reserved += pages * 4096L;
            arena.Grow(pages);
        }
    }
}

//- file Arena.cs
namespace Heap;

public readonly record struct Block(int Page, int Size);

public sealed class Arena(int number, long limit, PageMap map)
{
    private readonly object _latch = new();
    private readonly Bin[] _bins = [new Bin(16), new Bin(64), new Bin(256)];
    private readonly HashSet<Block> _large = [];
    private long _limit = limit;
    private long _used;

    public int Number => number;

    public long Used
    {
        get
        {
            lock (_latch)
            {
                return _used;
            }
        }
    }

    public Block? Allocate(int size)
    {
        var taken = false;
        try
        {
            Monitor.TryEnter(_latch, TimeSpan.FromMilliseconds(10), ref taken);
            if ({|LOCK2001:_used|} + size > {|LOCK2001:_limit|})
            {
                return null;
            }

            {|LOCK2001:_used|} += size;
            if (BinFor(size) is { } bin)
            {
                if (bin.TryPop(out var pooled))
                {
                    return pooled;
                }

                return new Block(map.Claim(this), bin.Size);
            }

            var block = new Block(map.Claim(this), size);
            {|LOCK2001:_large|}.Add(block);
            return block;
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_latch);
            }
        }
    }

    public void Free(Block block)
    {
        lock (_latch)
        {
            _used -= block.Size;
            if (_large.Remove(block))
            {
                map.Release(block.Page);
            }
            else
            {
                BinFor(block.Size)?.Push(block);
            }
        }
    }

    public static bool Steal(Arena thief, Arena victim, int size)
    {
        var (first, second) = thief.Number < victim.Number ? (thief, victim) : (victim, thief);
        lock (first._latch)
        {
            lock (second._latch)
            {
                if (victim._limit - victim._used < size)
                {
                    return false;
                }

                victim._limit -= size;
                thief._limit += size;
                return true;
            }
        }
    }

    internal void Grow(int pages)
    {
        lock (_latch)
        {
            _limit += pages * 4096L;
        }
    }

    private Bin? BinFor(int size) => Array.Find(_bins, bin => size <= bin.Size);
}

//- file Bin.cs
namespace Heap;

public sealed class Bin(int size)
{
    private sealed class Cell(Block block, Cell? next)
    {
        public Block Block => block;

        public Cell? Next => next;
    }

    private SpinLock _spin = new(false);
    private Cell? _head;

    public int Size => size;

    public int Length { get; private set; }

    public bool TryPop(out Block block)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            if (_head is not { } cell)
            {
                block = default;
                return false;
            }

            _head = cell.Next;
            Length--;
            block = cell.Block;
            return true;
        }
        finally
        {
            if (taken)
            {
                _spin.Exit(useMemoryBarrier: false);
            }
        }
    }

    public void Push(Block block)
    {
        var taken = false;
        try
        {
            _spin.Enter(ref taken);
            _head = new Cell(block, _head);
            Length++;
        }
        finally
        {
            if (taken) _spin.Exit();
        }
    }
}

public sealed class PageMap
{
    private readonly object _gate = new();
    private readonly Dictionary<int, Arena> _owners = [];
    private int _next;

    public int Claim(Arena arena)
    {
        var page = Interlocked.Increment(ref _next);
        lock (_gate)
        {
            _owners[page] = arena;
        }

        return page;
    }

    public Arena? Owner(int page)
    {
        lock (_gate)
        {
            return _owners.GetValueOrDefault(page);
        }
    }

    public void Release(int page)
    {
        lock (_gate)
        {
            _owners.Remove(page);
        }
    }
}
