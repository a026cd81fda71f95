/* LockOrdering.md
Quotation marks make a name of anything.

```lock-order
"head of the queue"
  log
```

| Lock | Declared as |
|---|---|
| "head of the queue" | `global::Queue.Head` |
*/
//- message LOCK1001: LockOrdering.md line 5 puts 'head of the queue' before 'log'
class Queue
{
    private static readonly object Head = new();
    private static readonly object log = new();

    void Take()
    {
        lock (log)
        {
            lock ({|LOCK1001:Head|}) { }
        }
    }
}
