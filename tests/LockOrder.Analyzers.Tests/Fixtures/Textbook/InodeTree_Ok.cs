/* LockOrdering.md
# VFS

```lock-order
super->mount_lock
  ->inode->i_lock           (Vfs.Lookup)
    ->inode->i_lock         [parent before child]
      ->dcache_lock
        ->lru_lock [leaf]
```

| Lock | Declared as | Protects | Kind |
|---|---|---|---|
| `super->mount_lock` | `SuperBlock.MountLock` | `SuperBlock.Root (writes)`, `SuperBlock.Flags` | sleeping |
| `inode->i_lock` | `Inode.Lock` | `Inode.Children`, `Inode.Size`, `Inode.LinkCount` | |
| `dcache_lock` | `DCache.HashLock` | `DCache.buckets` | |
| `lru_lock` | `DCache.LruLock` | `DCache.lru`, `Dentry.LruNode` | spin |
*/
public sealed class Inode
{
    public readonly object Lock = new();
    public readonly int Number;
    internal readonly Dictionary<string, Inode> Children = new(StringComparer.Ordinal);
    internal long Size;
    internal int LinkCount;

    internal Inode(int number) { Number = number; LinkCount = 1; }
}

public sealed class Dentry(string path, Inode inode)
{
    public string Path { get; } = path;
    public Inode Inode { get; } = inode;
    internal LinkedListNode<Dentry>? LruNode;
}

public sealed class SuperBlock
{
    public readonly object MountLock = new();
    internal Inode? Root;
    internal int Flags;
}

public sealed class DCache
{
    internal readonly object HashLock = new();
    internal readonly object LruLock = new();
    private readonly Dictionary<string, Dentry> buckets = [];
    private readonly LinkedList<Dentry> lru = new();

    public Dentry? Find(string path)
    {
        lock (HashLock)
        {
            if (!buckets.TryGetValue(path, out var dentry)) return null;
            Touch(dentry);
            return dentry;
        }
    }

    public Dentry Insert(string path, Inode inode)
    {
        var dentry = new Dentry(path, inode);
        lock (HashLock)
        {
            if (buckets.TryGetValue(path, out var existing)) return existing;
            buckets.Add(path, dentry);
            Touch(dentry);
            return dentry;
        }
    }

    private void Touch(Dentry dentry)
    {
        lock (LruLock)
        {
            if (dentry.LruNode is { } node) lru.Remove(node);
            dentry.LruNode = lru.AddFirst(dentry);
        }
    }

    public int Shrink(int keep)
    {
        var dropped = 0;
        lock (HashLock)
        {
            while (PopOldest(keep) is { } victim)
            {
                buckets.Remove(victim.Path);
                dropped++;
            }
        }

        return dropped;
    }

    private Dentry? PopOldest(int keep)
    {
        lock (LruLock)
        {
            if (lru.Count <= keep) return null;
            var victim = lru.Last!.Value;
            lru.RemoveLast();
            victim.LruNode = null;
            return victim;
        }
    }
}

public sealed class Vfs
{
    private readonly SuperBlock super = new();
    private readonly DCache cache = new();
    private int lastInode;

    public void Mount()
    {
        var root = new Inode(Interlocked.Increment(ref lastInode)) { Size = 4096 };
        root.LinkCount = 2;
        lock (super.MountLock)
        {
            if (super.Root is not null) throw new InvalidOperationException("mounted");
            super.Root = root;
            super.Flags |= 1;
        }
    }

    public Inode? Lookup(string path)
    {
        if (cache.Find(path) is { } hit) return hit.Inode;
        var current = super.Root;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (current is null) return null;
            lock (current.Lock)
            {
                current = current.Children.GetValueOrDefault(part);
            }
        }

        if (current is not null) cache.Insert(path, current);
        return current;
    }

    public Inode Create(Inode parent, string name)
    {
        var child = new Inode(Interlocked.Increment(ref lastInode));
        child.Size = 0;
        lock (parent.Lock)
        {
            if (!parent.Children.TryAdd(name, child)) return parent.Children[name];
            parent.Size += 32;
            parent.LinkCount++;
        }

        return child;
    }

    public bool Unlink(Inode parent, string name)
    {
        lock (parent.Lock)
        {
            if (!parent.Children.TryGetValue(name, out var child)) return false;
            lock (child.Lock)
            {
                if (child.Children.Count > 0) return false;
                child.LinkCount--;
            }

            parent.Children.Remove(name);
            parent.Size -= 32;
            return true;
        }
    }

    public void Remount(int flags)
    {
        lock (super.MountLock)
        {
            super.Flags = flags;
            if (super.Root is { } root)
            {
                lock (root.Lock) root.Size = 0;
            }
        }
    }
}
