/* LockOrdering.md
An indented code block:

    ```lock-order
    alpha
      beta
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
            lock (C.alpha) { }
        }
    }
}
