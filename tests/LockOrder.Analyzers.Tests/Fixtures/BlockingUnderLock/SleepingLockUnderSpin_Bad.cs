/* LockOrdering.md
```lock-order
fast -> Box.Slow
```

| Lock | Declared as | Kind |
|---|---|---|
| `fast` | `Box._fast` | spin |
| `Box.Slow` | `Box._slow` | sleeping |
*/
public class Box
{
    private readonly object _slow = new();
    private SpinLock _fast = new(enableThreadOwnerTracking: false);
    private int _value;

    // Whoever spins for the first waits as long as somebody sleeps on the second.
    public void Step()
    {
        var taken = false;
        try
        {
            _fast.Enter(ref taken);
            lock ({|LOCK4002:_slow|})
            {
                _value++;
            }
        }
        finally
        {
            if (taken)
            {
                _fast.Exit();
            }
        }
    }
}
