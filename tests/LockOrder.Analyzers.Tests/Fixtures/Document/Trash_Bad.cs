/* LockOrdering.md
```lock-order
 *
 * Copyright (c) 2001-2024 The Authors
 * {|LOCK0001:Version 2.1|}
 *
 * alpha
 *   beta
 *
```
*/
static class C
{
    internal static readonly object alpha = new();
    internal static readonly object beta = new();
}

class Use
{
    public void N1()
    {
        lock (C.beta)
        {
            lock ({|LOCK1001:C.alpha|}) { }
        }
    }
}
