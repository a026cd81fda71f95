/* LockOrdering.md
```lock-order
page -> book
```

| Lock | Declared as | Kind |
|---|---|---|
| page | `Page.LockAsync() / Page.Unlock()` | async |
| book | `Book.Lock() / Book.Unlock()` | affine |
| free | `Free.Lock() / Free.Unlock()` | ownerless |
*/
//- ignore LOCK3003
//- ignore LOCK4002
class Page { public Task LockAsync() => Task.CompletedTask; public void Unlock() { } }
class Book { public void Lock() { } public void Unlock() { } }
class Free { public void Lock() { } public void Unlock() { } }
class Use
{
    async Task Good(Page page) { await page.LockAsync(); try { await Task.Yield(); } finally { page.Unlock(); } }
    async Task Bad(Book book) { book.Lock(); try { {|LOCK4001:await Task.Yield()|}; } finally { book.Unlock(); } }
    async Task Good2(Free book) { book.Lock(); try { await Task.Yield(); } finally { book.Unlock(); } }
    async Task BadOrder(Page page, Book book) { book.Lock(); try { await {|LOCK1001:page.LockAsync()|}; page.Unlock(); } finally { book.Unlock(); } }
}
