/* LockOrdering.md
```lock-order
Queue monitor
  ->typeof Log
```

| Lock | Declared as | Protects |
|---|---|---|
| `Queue monitor` | `OldQueue.this` | `OldQueue.head`, `OldQueue.tail`, `OldQueue.size` |
| `typeof Log` | `typeof(OldLog)` | `OldLog.lines` |
| `Table root` | `OldTable.table` | `OldTable.version` |
*/
using System.Collections;

public class OldLog
{
    private static ArrayList lines = new ArrayList();

    public static void Write(string line)
    {
        lock (typeof(OldLog))
        {
            lines.Add(line);
        }
    }

    public static string[] Lines
    {
        get
        {
            Type gate = typeof(OldLog);
            Monitor.Enter(gate);
            try
            {
                return (string[])lines.ToArray(typeof(string));
            }
            finally
            {
                Monitor.Exit(gate);
            }
        }
    }
}

public sealed class OldQueue
{
    private class Node
    {
        public object? Item;
        public Node? Next;
    }

    private Node? head;
    private Node? tail;
    private int size;

    public virtual_int Count => new virtual_int(CountCore());

    private int CountCore()
    {
        lock (this)
        {
            return size;
        }
    }

    public void Enqueue(object item)
    {
        Node node = new Node();
        node.Item = item;
        lock (this)
        {
            if (tail == null) head = node;
            else tail.Next = node;
            tail = node;
            size++;
            if (size == 1) Monitor.Pulse(this);
            OldLog.Write("enqueued");
        }
    }

    public object? Dequeue(int timeout)
    {
        Monitor.Enter(this);
        try
        {
            DateTime end = DateTime.UtcNow.AddMilliseconds(timeout);
            while (size == 0)
            {
                TimeSpan left = end - DateTime.UtcNow;
                if (left <= TimeSpan.Zero) return null;
                Monitor.Wait(this, left);
            }

            Node node = head!;
            head = node.Next;
            if (head == null) tail = null;
            size--;
            return node.Item;
        }
        finally
        {
            Monitor.Exit(this);
        }
    }

    public void Drain(OldQueue into)
    {
        object? item;
        while ((item = Dequeue(0)) != null)
        {
            into.Enqueue(item);
        }
    }
}

public readonly record struct virtual_int(int Value);

public class OldTable
{
    private readonly Hashtable table = new Hashtable();
    private int version;

    public object? this[object key]
    {
        get
        {
            lock (table)
            {
                return table[key];
            }
        }
        set
        {
            lock (table)
            {
                table[key] = value;
                version++;
            }
        }
    }

    public void Synchronise(Action<IDictionary> action)
    {
        IDictionary copy;
        lock (table)
        {
            copy = (IDictionary)table.Clone();
            version++;
        }

        action(copy);
    }

    public bool TryVersion(out int result)
    {
        result = -1;
        if (Monitor.TryEnter(table, 10))
        {
            try { result = version; }
            finally { Monitor.Exit(table); }
        }

        return result >= 0;
    }
}
